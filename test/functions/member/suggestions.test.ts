import { beforeAll, expect, test } from 'vitest'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
const member = (memberNo: string) => at.world.memberToken(memberNo)
beforeAll(async () => {
  at = await aDiscussion()
})
const path = '/v1/sessions/s/suggestions'
const matter = { group: 'g1', theme: '科学普及', title: '题', situation: '无', proposal: '无', proposers: ['001'] }

test('a suggestion is a draft with an id and a number, which is given once', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => at.suggest()))
  expect(all.map(({ number }) => number).sort()).toEqual(
    Array.from({ length: 10 }, (_, n) => `5-5-${String(n + 1).padStart(3, '0')}`),
  )
  expect(all[0]).toMatchObject({ status: 'draft', proposers: ['001'], coHosts: [], merged: [], supervised: false })
})

test.each([
  ['a proposer', '001', 201],
  ['the recorder of its group', '002', 201],
  ['an observer who proposes', '006', 201],
  ['the recorder of another group', '004', 403],
  ['another member', '005', 403],
])('it is written down by %s: %i', async (_, who, status) => {
  const proposers = who === '006' ? ['006'] : ['001']
  expect((await at.world.post(path, { ...matter, proposers }, member(who))).status).toBe(status)
})

test.each([
  ['a group that the session does not have', { group: 'g9' }, 'group'],
  ['a proposer whom nobody knows', { proposers: ['999'] }, 'proposers'],
  ['a theme that there is not', { theme: '无' }, 'theme'],
  ['a priority that there is not', { priority: 'P9' }, 'priority'],
  ['a task of no priority', { task: '组织覆盖' }, 'task'],
  ['a task of another priority', { priority: 'P2', task: '组织覆盖' }, 'task'],
  ['nobody who proposes it', { proposers: [] }, 'proposers'],
  ['no title', { title: undefined }, 'title'],
])('%s is refused by name', async (_, more, field) => {
  const { status, body } = await at.world.post(path, { ...matter, ...more })
  expect([status, body.errors[0].path]).toEqual([400, field])
})

test('a session that there is not takes none', async () => {
  expect((await at.world.post('/v1/sessions/nowhere/suggestions', matter)).status).toBe(404)
})

test('the same key and body make one suggestion, another body is refused', async () => {
  const key = { 'idempotency-key': 'one' }
  const [first, again] = [
    await at.world.post(path, matter, member('001'), key),
    await at.world.post(path, matter, member('001'), key),
  ]
  expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id])
  expect((await at.world.post(path, { ...matter, title: '另' }, member('001'), key)).status).toBe(422)
})

test('its words change while it is a draft or was returned, by whoever might have written them', async () => {
  const { id } = await at.suggest()
  const patch = (body: object, who: string) => at.world.patch(`/v1/suggestions/${id}`, body, who)
  expect((await patch({ title: '甲' }, member('001'))).body.title).toBe('甲')
  expect((await patch({ title: '乙' }, member('002'))).status).toBe(200)
  expect((await patch({ title: '丙' }, member('005'))).status).toBe(403)
  expect((await patch({ proposers: ['003'] }, member('001'))).status).toBe(403)
  expect((await patch({ group: 'g9' }, 'secretariat')).status).toBe(400)
  await at.move(id, 'submit', {}, member('001'))
  const late = await patch({ title: '丁' }, member('001'))
  expect([late.status, late.body.type, late.body.allowed]).toEqual([409, 'not-allowed-now', []])
  await at.move(id, 'return', { reason: '请补充' })
  expect((await patch({ title: '戊' }, member('001'))).status).toBe(200)
})

test('another priority leaves the task of the former behind', async () => {
  const { id } = await at.suggest({ priority: 'P1', task: '组织覆盖' })
  const patched = async (body: object) => (await at.world.patch(`/v1/suggestions/${id}`, body)).body
  expect(await patched({ title: '甲' })).toMatchObject({ priority: 'P1', task: '组织覆盖' })
  expect(await patched({ task: '人才举荐' })).toMatchObject({ priority: 'P1', task: '人才举荐' })
  const { priority, task } = await patched({ priority: 'P2' })
  expect([priority, task]).toEqual(['P2', undefined])
})

test('a change of what has changed meanwhile is refused', async () => {
  const { id } = await at.suggest()
  const etag = (await at.world.get(`/v1/suggestions/${id}`)).headers.get('etag') ?? ''
  const change = (title: string) =>
    at.world.patch(`/v1/suggestions/${id}`, { title }, 'secretariat', { 'if-match': etag })
  expect([(await change('甲')).status, (await change('乙')).status]).toEqual([200, 412])
})

test('who joins its proposers has it among their own, who leaves has not', async () => {
  const { id } = await at.suggest({ proposers: ['003'] })
  const has = async (who: string) =>
    (await at.world.get('/v1/suggestions', member(who))).body.items.some((one: { id: string }) => one.id === id)
  expect([await has('003'), await has('004')]).toEqual([true, false])
  await at.world.patch(`/v1/suggestions/${id}`, { proposers: ['004'] })
  expect([await has('003'), await has('004')]).toEqual([false, true])
})
