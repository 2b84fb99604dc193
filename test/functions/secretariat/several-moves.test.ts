import { beforeAll, expect, test } from 'vitest'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})
const send = (body: object, key?: string) =>
  at.world.post('/v1/suggestions/moves', body, 'secretariat', key === undefined ? {} : { 'idempotency-key': key })
const read = async (id: string) => (await at.world.get(`/v1/suggestions/${id}`)).body
const moves = async (id: string) =>
  (await at.world.get(`/v1/suggestions/${id}/log`)).body.items.map(({ move }: { move: string }) => move)

test('each is moved by itself and reported in order, whatever becomes of the others', async () => {
  const [one, draft, other] = [await at.taken('submit'), (await at.suggest()).id, await at.taken('submit')]
  const items = [one, draft, 's.999', 'no-such-thing', other].map((id) => ({ id }))
  const { status, body } = await send({ move: 'accept', items })
  expect(status).toBe(200)
  expect(body.items).toMatchObject([
    { id: one, status: 200, suggestion: { status: 'accepted' } },
    { id: draft, status: 409, problem: { type: 'not-allowed-now', status: 409, allowed: ['submit'] } },
    { id: 's.999', status: 404, problem: { type: 'not-found' } },
    { id: 'no-such-thing', status: 404 },
    { id: other, status: 200, suggestion: { status: 'accepted' } },
  ])
  expect((await read(draft)).status).toBe('draft')
})

test('an item’s own body goes over the one they share, and its faults are its own', async () => {
  const ids = await Promise.all([1, 2, 3].map(() => at.taken('submit', 'accept')))
  const [one, two, three] = ids
  const shared = { host: '办公室', dueAt: inDays(30) }
  const items = [{ id: one }, { id: two, body: { host: '学会部' } }, { id: three, body: { host: 7, more: 1 } }]
  const { body } = await send({ move: 'assign', items, body: shared })
  expect(body.items.map(({ status }: { status: number }) => status)).toEqual([200, 200, 400])
  expect(body.items[2].problem.errors.map(({ path }: { path: string }) => path)).toContain('host')
  expect([(await read(one ?? '')).host, (await read(two ?? '')).host]).toEqual(['办公室', '学会部'])
})

test('several are merged into one', async () => {
  const target = await at.taken('submit')
  const ids = await Promise.all([1, 2, 3].map(() => at.taken('submit')))
  await send({ move: 'merge', items: ids.map((id) => ({ id })), body: { into: target } })
  expect((await read(target)).merged).toEqual(ids)
})

test('sent again under its key, what was moved is not moved again, and what was not is tried again', async () => {
  const [one, draft] = [await at.taken('submit'), (await at.suggest()).id]
  const body = { move: 'return', items: [{ id: one }, { id: draft }], body: { reason: '请补充' } }
  const statuses = async () => (await send(body, 'several')).body.items.map(({ status }: { status: number }) => status)
  expect(await statuses()).toEqual([200, 409])
  await at.move(draft, 'submit')
  await at.move(one, 'submit')
  expect(await statuses()).toEqual([200, 200])
  expect(await moves(one)).toEqual(['create', 'submit', 'return', 'submit'])
  expect((await send({ ...body, body: { reason: '另' } }, 'several')).status).toBe(422)
})

test.each([
  ['no suggestion', []],
  ['more than fifty', Array.from({ length: 51 }, (_, n) => ({ id: `s.${100 + n}` }))],
  ['one twice', [{ id: 's.001' }, { id: 's.001' }]],
])('%s is refused', async (_, items) => {
  const { status, body } = await send({ move: 'accept', items })
  expect([status, body.errors[0].path]).toEqual([400, 'items'])
})

test('a move that there is not is refused', async () => {
  for (const move of ['constructor', '__proto__', 'create'])
    expect((await send({ move, items: [{ id: 's.001' }] })).status).toBe(400)
})
