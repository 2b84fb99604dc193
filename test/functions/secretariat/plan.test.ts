import { beforeEach, describe, expect, test } from 'vitest'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
beforeEach(async () => {
  world = await newWorld()
})

const day = `
association:
  name: 市科学技术协会
  themes: [科学普及]
  bodies:
    - { id: plenary, name: 全委会, kind: plenary, term: 5 }
sessions:
  - id: plenary-5-5
    body: plenary
    number: 5
    date: 2026-03-01
    startsAt: 09:30
    venue: 一楼礼堂
    quorum: { of: entitled, cmp: gte, num: 2, den: 3 }
    agenda:
      - { kind: hear, title: 听取说明, presenter: "002", minutes: 10, documents: [说明.pdf] }
      - kind: deliberate
        title: 审议变更委员
        motion:
          id: change-members
          kind: roster-change
          method: open
          text: 变更委员一名。
          majority: [{ of: entitled, cmp: gt, num: 1, den: 2 }]
          changes: [{ op: replace, out: "017", in: { memberNo: "123", name: 甲, unit: 乙, constituency: enterprise } }]
      - { kind: discuss, title: 分组讨论, minutes: 90 }
    groups:
      - { id: g1, name: 委员组, constituencies: [committee], convener: "005", recorder: "006" }
      - { name: 列席组 }
`

type Told = { op: string; kind: string; id: string; fields?: string[] }
const yaml = { 'content-type': 'application/yaml' }
const putPlan = (plan: string, query = '', who = 'secretariat') =>
  world.send('PUT', `/v1/plan${query}`, who, plan, yaml)
const told = async (plan: string, query = '') => {
  const { status, body } = await putPlan(plan, query)
  expect([status, body]).toEqual([200, { changes: expect.any(Array) }])
  return body.changes.map(({ op, kind, id, fields = [] }: Told) => [op, kind, id, ...fields].join(' '))
}

const created = [
  'update association association name themes bodies',
  'create session plenary-5-5',
  'create agenda-item hear-1',
  'create agenda-item deliberate-1',
  'create agenda-item discuss-1',
  'create motion change-members',
  'create group g1',
  'create group group-1',
]

test('a dry run says exactly what the real run does, and does nothing; the same plan again changes nothing', async () => {
  expect(await told(day, '?dryRun=true')).toEqual(created)
  expect((await world.get('/v1/sessions')).body.items).toEqual([])
  expect(await told(day)).toEqual(created)
  expect(await told(day)).toEqual([])
  expect(await told(day, '?dryRun=true')).toEqual([])
})

test('a session of a plan is named by term and number, and the same as JSON', async () => {
  await told(day)
  const { body } = await world.get('/v1/sessions/plenary-5-5')
  expect([body.title, body.status, body.startsAt, body.term]).toEqual(['五届五次全委会议', 'planned', '09:30', 5])
  const plan = { association: (await world.get('/v1/association')).body, sessions: [] }
  expect((await world.put('/v1/plan', plan)).body.changes.map(({ op }: { op: string }) => op)).toEqual(
    Array.from({ length: 7 }, () => 'remove'),
  )
  expect((await world.get('/v1/sessions/plenary-5-5')).status).toBe(404)
  expect((await world.get('/v1/motions/change-members')).status).toBe(404)
  expect(await told(day)).toEqual(created.map((line) => line.replace(' name themes', '')).slice(1))
})

test('what was altered by hand is brought back', async () => {
  await told(day)
  await world.patch('/v1/sessions/plenary-5-5', { venue: '三楼' })
  await world.patch('/v1/motions/change-members', { method: 'hands' })
  expect(await told(day)).toEqual(['update session plenary-5-5 venue', 'update motion change-members method'])
  expect((await world.get('/v1/motions/change-members')).body.method).toBe('open')
})

test('what was made by hand is left alone', async () => {
  await told(day)
  const general = {
    id: 'by-hand',
    kind: 'general',
    method: 'open',
    text: '手',
    majority: [{ of: 'present', cmp: 'gt', num: 1, den: 2 }],
  }
  expect((await world.post('/v1/sessions/plenary-5-5/motions', general)).status).toBe(201)
  expect(await told(day)).toEqual([])
  expect(await told(day.slice(0, day.indexOf('sessions:')))).toEqual([])
})

test('the log tells of the plan under each thing that it touched', async () => {
  await told(day)
  for (const about of ['plenary-5-5', 'change-members', 'hear-1', 'group-1']) {
    const { items } = (await world.get(`/v1/log?about=${about}`)).body
    expect(items.map(({ move }: { move: string }) => move)).toEqual(['plan'])
  }
})

test("a motion's id that another session has is refused, and nothing is changed", async () => {
  await told(day)
  const moved = day.replace('id: plenary-5-5', 'id: plenary-5-6').replace('number: 5', 'number: 6')
  const { status, body } = await putPlan(moved)
  expect([status, body.type, body.id]).toEqual([409, 'already-exists', 'change-members'])
  expect(await told(day)).toEqual([])
})

test('a plan larger than one transaction is carried out whole, as its dry run said', async () => {
  const items = Array.from({ length: 75 }, (_, at) => `      - { kind: hear, title: 第${at}项 }`).join('\n')
  const lecture = `  - id: lecture\n    body: plenary\n    date: 2023-02-25\n    agenda:\n${items}\n`
  const large = `${day.replace('    agenda:\n', `    agenda:\n${items}\n`).trimEnd()}\n${lecture}`
  const dry = await told(large, '?dryRun=true')
  expect(dry.length).toBe(created.length + 1 + 2 * 75)
  expect(await told(large)).toEqual(dry)
  expect(await told(large)).toEqual([])
})

test('two at once make everything once', async () => {
  const answers = await Promise.all([putPlan(day), putPlan(day)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(answers.map(({ body }) => body.changes.length).sort()).toEqual([0, created.length])
})

const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
  .split('')
  .map((name, at) => `${name}: &${name} [${Array(10).fill(`*${'abcdefg'[at]}`).join(',')}]`)
  .join('\n')}`

describe('what is not a plan is refused, naming where', () => {
  test.each<[string, string, string]>([
    ['text that is not YAML', 'association: [}', ''],
    ['a key that stands twice', `${day}\nsessions: []\n`, ''],
    ['two documents', `${day}\n---\n${day}`, ''],
    ['aliases that multiply', bomb, ''],
    ['brackets without end', '[{'.repeat(500_000), ''],
    ['dashes without end', '- '.repeat(500_000), ''],
    ['keys without end', '? '.repeat(500_000), ''],
    ['a scalar', '42', ''],
    ['no association', 'sessions: []', 'association'],
    ['a field that does not exist', day.replace('venue:', 'hall:'), 'sessions.0'],
    ['a fraction of denominator 0', day.replace('den: 3', 'den: 0'), 'sessions.0.quorum.den'],
    ['a body that the association has not', day.replace('body: plenary', 'body: other'), 'sessions.0.body'],
    [
      'two groups that share a constituency',
      day.replace('name: 列席组', 'name: 二组, constituencies: [committee]'),
      'constituencies',
    ],
    ['a motion without an id', day.replace('id: change-members', ''), 'sessions.0.agenda.1.motion.id'],
  ])('%s', async (_, plan, path) => {
    const { status, body } = await putPlan(plan)
    expect([status, body.type]).toEqual([400, 'invalid'])
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(path)
    expect((await world.get('/v1/sessions')).body.items).toEqual([])
  })
})

test.each<[string, string, number]>([
  ['another format', 'text/plain', 415],
  ['no format', '', 415],
])('%s → %s %i', async (_, type, status) => {
  expect((await world.send('PUT', '/v1/plan', 'secretariat', day, { 'content-type': type })).status).toBe(status)
})

test.each(['leader', 'auditor'])('a %s puts no plan', async (who) => {
  expect((await putPlan(day, '', who)).status).toBe(403)
})
