import { beforeAll, expect, test } from 'vitest'
import { clock } from '../../../functions/store/clock.ts'
import { aDiscussion, type Discussion, inDays } from '../../support/discussion.ts'
import { useTable, type World } from '../../support/world.ts'

useTable()
let at: Discussion
let world: World
const plan = async (priorities: object[]) => {
  const { body } = await world.get('/v1/association')
  expect((await world.put('/v1/association', { ...body, priorities })).status).toBe(200)
}
const first = { id: 'P1', title: '提升政治引领力', tasks: ['组织广泛覆盖', '建家交友'] }
const second = { id: 'P2', title: '提升服务力', tasks: [] }
const report = (tasks: object[], who = 'secretariat', headers?: Record<string, string>) =>
  world.put('/v1/priorities/P1/progress', { tasks }, who, headers)
const read = async (id = 'P1') => (await world.get(`/v1/priorities/${id}`, 'leader')).body

beforeAll(async () => {
  at = await aDiscussion()
  world = at.world
  await plan([first, second])
})

test('before anybody said anything, every task is planned and no suggestion is counted', async () => {
  const nothing = { total: 0, byStage: {}, overdue: 0 }
  const planned = first.tasks.map((text) => ({ text, status: 'planned', percent: 0 }))
  expect((await world.get('/v1/priorities', 'auditor')).body).toEqual({
    items: [
      { ...first, progress: 0, tasks: planned, suggestions: nothing },
      { ...second, progress: 0, suggestions: nothing },
    ],
  })
})

test('what is said of a task is read back with who and when, the others stay; the log tells it', async () => {
  const { status, body } = await report([{ text: '组织广泛覆盖', percent: 61, note: '6个县区' }])
  expect([status, body.progress]).toEqual([200, 30])
  expect(await read()).toEqual(body)
  const { by, at: when, ...told } = body.tasks[0]
  expect(told).toEqual({ text: '组织广泛覆盖', status: 'under-way', percent: 61, note: '6个县区' })
  const { items } = (await world.get('/v1/log?about=P1')).body
  expect(items).toMatchObject([{ move: 'progress', by, at: when, details: { tasks: [{ percent: 61 }] } }])
})

test('the same again changes nothing and is not logged', async () => {
  const before = await read()
  expect((await report([{ text: '组织广泛覆盖', percent: 61 }])).body).toEqual(before)
  expect((await world.get('/v1/log?about=P1')).body.items).toHaveLength(1)
})

test('a write with a stale If-Match is refused, one with the right one is not', async () => {
  const etag = (await world.get('/v1/priorities/P1')).headers.get('etag') ?? ''
  const done = [{ text: '建家交友', status: 'done' }]
  expect((await report(done, 'secretariat', { 'if-match': '"x"' })).status).toBe(412)
  expect((await report(done, 'secretariat', { 'if-match': etag })).status).toBe(200)
  expect((await report(done, 'secretariat', { 'if-match': etag })).status).toBe(412)
})

test('two who report at once are both heard', async () => {
  await plan([{ ...first, tasks: [...first.tasks, '丙', '丁'] }, second])
  const answers = await Promise.all(['丙', '丁'].map((text) => report([{ text, percent: 5 }])))
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect((await read()).tasks.map(({ percent }: { percent: number }) => percent)).toEqual([61, 100, 5, 5])
})

test('a task that is taken out of the plan has its progress again when it returns', async () => {
  await plan([second])
  expect((await world.get('/v1/priorities/P1')).status).toBe(404)
  await plan([{ ...first, tasks: ['建家交友'] }, second])
  expect((await read()).tasks).toMatchObject([{ text: '建家交友', percent: 100 }])
  await plan([first, second])
  expect((await read()).tasks).toMatchObject([{ percent: 61 }, { percent: 100 }])
})

test.each([
  ['a task that it does not have', [{ text: '别的', percent: 5 }], 'tasks.0.text'],
  ['a percent beyond 100', [{ text: '建家交友', percent: 101 }], 'tasks.0.percent'],
  ['half a percent', [{ text: '建家交友', percent: 0.5 }], 'tasks.0.percent'],
  ['done by half', [{ text: '建家交友', percent: 50, status: 'done' }], 'tasks.0.percent'],
  ['the same task twice', [{ text: '建家交友' }, { text: '建家交友' }], 'tasks'],
  ['nothing', [], 'tasks'],
  ['a field that does not exist', [{ text: '建家交友', colour: 'red' }], 'tasks.0'],
])('%s is refused, and nothing is changed', async (_, tasks, path) => {
  const before = await read()
  const { status, body } = await report(tasks)
  expect([status, body.type, body.errors[0].path]).toEqual([400, 'invalid', path])
  expect(await read()).toEqual(before)
})

test.each(['P9', 'constructor', 'x'.repeat(64)])('there is no priority %s', async (id) => {
  expect((await world.get(`/v1/priorities/${id}`)).status).toBe(404)
  expect((await world.put(`/v1/priorities/${id}/progress`, { tasks: [{ text: '建家交友' }] })).status).toBe(404)
})

test.each(['__proto__', '%00', 'x'.repeat(65)])('%s is no name of a priority', async (id) => {
  expect((await world.get(`/v1/priorities/${id}`)).status).toBe(400)
})

test('priorities come a page at a time', async () => {
  const { body } = await world.get('/v1/priorities?limit=1')
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual(['P1'])
  const next = await world.get(`/v1/priorities?limit=1&cursor=${body.next}`)
  expect(next.body).toMatchObject({ items: [{ id: 'P2' }] })
  expect(next.body.next).toBeUndefined()
})

test('the suggestions that name it, or were assigned under it, are counted and found; drafts are not counted', async () => {
  const { id } = await at.suggest({ priority: 'P1' })
  expect((await read()).suggestions.total).toBe(0)
  await at.move(id, 'submit')
  const assigned = await at.taken('submit', 'accept', ['assign', { host: '办公室', dueAt: inDays(2), priority: 'P1' }])
  await at.taken('submit')
  expect((await read()).suggestions).toEqual({ total: 2, byStage: { sorting: 1, underway: 1 }, overdue: 0 })
  expect((await read('P2')).suggestions.total).toBe(0)
  const { items } = (await world.get('/v1/suggestions?priority=P1')).body
  expect(items.map((one: { id: string }) => one.id)).toEqual([assigned, id])
  expect((await world.get('/v1/suggestions?priority=__proto__')).status).toBe(400)
  const now = clock.now
  clock.now = () => new Date(Date.now() + 3 * 24 * 3600_000)
  try {
    expect((await read()).suggestions.overdue).toBe(1)
  } finally {
    clock.now = now
  }
})
