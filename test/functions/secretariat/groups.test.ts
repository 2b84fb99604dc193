import { beforeAll, expect, test } from 'vitest'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})
const path = '/v1/sessions/s/groups'
const member = (memberNo: string) => at.world.memberToken(memberNo)

test('a group has those of its constituencies, and the observers it names', async () => {
  const { body } = await at.world.get(path, member('005'))
  expect(body.items.map((one: { id: string }) => one.id)).toEqual(['g1', 'g2'])
  expect(body.items[0]).toMatchObject({
    members: [
      { memberNo: '001', name: '委员1' },
      { memberNo: '002', name: '委员2' },
    ],
    observers: [{ memberNo: '006', name: '委员6' }],
    recorder: '002',
  })
})

test.each([
  ['a constituency of another group', 'g1', { constituencies: ['county'] }],
  ['somebody whom another group names', 'g2', { members: ['006'] }],
])('%s is refused', async (_, other, more) => {
  expect((await at.world.post(path, { name: '三组', ...more })).status).toBe(400)
  expect((await at.world.patch(`${path}/${other}`, more)).status).toBe(400)
})

test('an id that is taken is refused, and without one it gets one', async () => {
  expect((await at.world.post(path, { id: 'g1', name: '又一组' })).body.type).toBe('already-exists')
  expect((await at.world.post(path, { name: '三组', constituencies: ['health'] })).body).toMatchObject({
    id: 'group-1',
    order: 3,
    members: [{ memberNo: '005' }],
  })
})

test('it is changed as it was read, or not at all', async () => {
  const { headers } = await at.world.get(`${path}/g2`)
  const change = () =>
    at.world.patch(`${path}/g2`, { room: '三楼' }, 'secretariat', { 'if-match': headers.get('etag') ?? '' })
  expect([(await change()).body.room, (await change()).status]).toEqual(['三楼', 412])
  expect((await at.world.get(`${path}/g9`)).status).toBe(404)
})

test('its recorder writes the report, its convener confirms it, and new words are confirmed anew', async () => {
  const put = async (body: object, who: string) => (await at.world.put(`${path}/g1/report`, body, who)).status
  expect(await put({ confirmed: true }, member('001'))).toBe(409)
  expect([await put({ text: '甲' }, member('001')), await put({ text: '甲' }, member('004'))]).toEqual([403, 403])
  expect(await put({ text: '甲' }, member('002'))).toBe(200)
  expect([await put({ confirmed: true }, member('002')), await put({ confirmed: true }, 'secretariat')]).toEqual([
    403, 403,
  ])
  expect(await put({ confirmed: true }, member('001'))).toBe(200)
  const report = async () => (await at.world.get(`${path}/g1`)).body.report
  expect(await report()).toMatchObject({ text: '甲', by: 'member:002', confirmed: true })
  const etag = (await at.world.get(`${path}/g1`)).headers.get('etag') ?? ''
  const rewrite = () => at.world.put(`${path}/g1/report`, { text: '乙' }, 'secretariat', { 'if-match': etag })
  expect([(await rewrite()).status, (await rewrite()).status]).toEqual([200, 412])
  expect(await report()).toEqual({
    text: '乙',
    by: expect.stringMatching(/^secretariat:/),
    at: expect.any(String),
    confirmed: false,
  })
})

test('awards are recorded, for a motion of the session if one is named', async () => {
  const awards = '/v1/sessions/s/commendations'
  const award = { award: '先进单位', year: 2025, recipients: ['市医学会', '001'] }
  expect((await at.world.post(awards, { ...award, motion: 'none' })).status).toBe(400)
  const { status, body } = await at.world.post(awards, award)
  expect([status, (await at.world.get(awards, member('001'))).body.items]).toEqual([201, [body]])
  expect((await at.world.get('/v1/sessions/nowhere/commendations')).status).toBe(404)
})
