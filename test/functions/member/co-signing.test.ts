import { beforeAll, expect, test } from 'vitest'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
const member = (memberNo: string) => at.world.memberToken(memberNo)
beforeAll(async () => {
  at = await aDiscussion()
})
const read = (id: string, who: string) => at.world.get(`/v1/suggestions/${id}`, member(who))
const lists = async (id: string, who: string) =>
  (await at.world.get('/v1/suggestions', member(who))).body.items.some((one: { id: string }) => one.id === id)
const written = (proposers: string[], who: string, more: object = {}) => at.suggest({ proposers, ...more }, who)

test('whom a member names is invited, whom the recorder or the secretariat names proposes it', async () => {
  expect(await written(['001', '003'], member('001'))).toMatchObject({ proposers: ['001'], invited: ['003'] })
  expect(await written(['001', '003'], member('002'))).toMatchObject({ proposers: ['001', '003'], invited: [] })
  expect(await written(['001', '003'], 'secretariat')).toMatchObject({ proposers: ['001', '003'], invited: [] })
})

test('who is invited reads it and has it in their list, and proposes it once they agree', async () => {
  const { id } = await written(['001'], member('001'), { invited: ['003', '004'] })
  expect([(await read(id, '003')).status, await lists(id, '003'), (await read(id, '005')).status]).toEqual([
    200,
    true,
    404,
  ])
  expect((await at.move(id, 'submit', {}, member('003'))).status).toBe(403)
  await at.move(id, 'submit', {}, member('001'))
  const { body } = await at.move(id, 'co-sign', { agree: true }, member('003'))
  expect(body).toMatchObject({ status: 'submitted', proposers: ['001', '003'], invited: ['004'] })
  expect((await at.move(id, 'co-sign', { agree: true }, member('003'))).status).toBe(403)
})

test('who would rather not neither reads it nor has it in their list any more', async () => {
  const { id } = await written(['001'], member('001'), { invited: ['003'] })
  expect((await at.move(id, 'co-sign', { agree: false, comment: '另有看法' }, member('003'))).status).toBe(200)
  expect([(await read(id, '003')).status, await lists(id, '003')]).toEqual([404, false])
  expect((await read(id, '001')).body).toMatchObject({ proposers: ['001'], invited: [] })
})

test('who is not asked in time does not propose it, nor see what became of its parts', async () => {
  const { id } = await written(['001'], member('001'), { invited: ['003'] })
  await at.move(id, 'submit', {}, member('001'))
  await at.move(id, 'accept')
  const parts = ['甲', '乙'].map((title) => ({ title, situation: '无', proposal: '无' }))
  const [part] = (await at.move(id, 'split', { parts })).body.splitInto
  expect((await at.move(id, 'co-sign', { agree: true }, member('003'))).status).toBe(409)
  expect([await lists(part, '003'), (await read(part, '003')).status, await lists(part, '001')]).toEqual([
    false,
    404,
    true,
  ])
})

test('a change keeps who has agreed, and invites whom it adds', async () => {
  const { id } = await written(['001', '003'], member('001'))
  await at.move(id, 'co-sign', { agree: true }, member('003'))
  const patch = (body: object, who: string) => at.world.patch(`/v1/suggestions/${id}`, body, who)
  const { body } = await patch({ proposers: ['001', '003', '004'] }, member('001'))
  expect(body).toMatchObject({ proposers: ['001', '003'], invited: ['004'] })
  expect(await lists(id, '004')).toBe(true)
  expect((await patch({ invited: [] }, member('001'))).body.invited).toEqual([])
  expect(await lists(id, '004')).toBe(false)
  expect((await patch({ invited: ['999'] }, member('001'))).body.errors[0].path).toBe('invited')
})
