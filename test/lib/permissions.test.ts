import { describe, expect, test } from 'vitest'
import { keys } from '../../functions/store/keys.ts'
import { allowed, statementsOf } from '../support/policy.ts'
import { theStack } from './stack.ts'

const stack = theStack()
const names = ['reader', 'secretariat', 'member', 'ballot', 'jobs'] as const
const writing = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem']
const table = { 'Fn::GetAtt': [expect.stringMatching(/^MainTable/), 'Arn'] }

test.each(names)('%s may do single actions on Main, its queue, its secret and its log, and nothing else', (name) => {
  for (const { Effect, Action, Resource } of statementsOf(stack, name)) {
    expect(Effect).toBe('Allow')
    for (const action of [Action].flat()) {
      expect(action).toMatch(
        /^(dynamodb:\w+Item|dynamodb:Query|sqs:(\w+Message|GetQueueAttributes)|secretsmanager:\w+Secret\w*|logs:(CreateLogStream|PutLogEvents))$/,
      )
    }
    expect([Resource].flat()).not.toContain('*')
  }
})

test.each(names)('%s may neither scan nor touch a table itself', (name) => {
  const actions = statementsOf(stack, name).flatMap(({ Action }) => Action)
  expect(actions.filter((action) => /\*|Scan|Table|Delete(Table|Backup)|Export|PartiQL/.test(action))).toEqual([])
})

test('the reader may write nothing, under no condition', () => {
  const actions = statementsOf(stack, 'reader').flatMap(({ Action }) => Action)
  expect(actions.filter((action) => writing.includes(action.replace('dynamodb:', '')))).toEqual([])
  expect(actions.filter((action) => action.startsWith('dynamodb:')).sort()).toEqual([
    'dynamodb:BatchGetItem',
    'dynamodb:GetItem',
    'dynamodb:Query',
  ])
})

test('the ballot function may put ballots and nothing else', () => {
  const writes = statementsOf(stack, 'ballot').filter(({ Action }) =>
    [Action].flat().some((action) => writing.includes(action.replace('dynamodb:', ''))),
  )
  expect(writes).toMatchObject([
    {
      Action: 'dynamodb:PutItem',
      Resource: table,
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*#ballots#*#*'] } },
    },
  ])
})

const where = {
  poll: keys.poll('a1', 'p').pk,
  result: keys.result('a1', 'p').pk,
  motion: keys.motion('a1', 's', 'm').pk,
  session: keys.session('a1', 's').pk,
  roster: keys.rosterHead('a1', 'b').pk,
  staff: keys.staff('a1', 's').pk,
  subject: keys.subject('i', 's').pk,
  association: keys.association('a1').pk,
  unclosed: keys.unclosed('p').pk,
  register: keys.ballot('a1', 'p', 3, '005').pk,
  objection: keys.objection('a1', 'p', '005').pk,
  suggestion: keys.suggestion('a1', 's', '001').pk,
  proposed: keys.proposed('a1', '005', '5-5-001').pk,
  obligations: keys.obligation('a1', '2026-01-05T01:00:00.000Z', '5-5-001', 'answer').pk,
  supervised: keys.supervised('a1', '5-5-001').pk,
  handled: keys.handled('a1', '办公室', '2026-01-05T01:00:00.000Z', '5-5-001').pk,
  counters: keys.counters('a1', 's').pk,
  report: keys.specialReport('a1', 'r').pk,
  group: keys.group('a1', 's', 'g').pk,
  member: keys.member('a1', '005').pk,
  log: keys.log('a1', '5-5-001', 'l').pk,
  link: keys.link('secret').pk,
  reminders: keys.reminder('a1', '2026-03-02.0').pk,
  'reminders of a department': keys.departmentReminder('a1', '办公室', '2026-03-02.0').pk,
  reminded: keys.reminded('a1', '0').pk,
  attendance: keys.attendance('a1', 's', '005').pk,
  'check-ins': keys.checkIn('a1', 's', '005').pk,
  tries: keys.checkInTries('a1', 's', '005', 1).pk,
  screen: keys.screen('secret').pk,
  screens: keys.screenOf('a1', 's').pk,
  search: keys.searchHead('a1').pk,
  associations: keys.listed('a1').pk,
}

describe('whatever goes wrong in it', () => {
  const may = (name: (typeof names)[number], place: keyof typeof where) =>
    writing.some((action) => allowed(statementsOf(stack, name), { action, keys: [where[place]] }))
  const places = Object.keys(where) as (keyof typeof where)[]

  test.each([
    ['reader', []],
    ['ballot', ['register']],
    [
      'member',
      [
        'objection',
        'suggestion',
        'proposed',
        'obligations',
        'supervised',
        'handled',
        'counters',
        'check-ins',
        'tries',
        'log',
        'link',
      ],
    ],
    [
      'jobs',
      [
        ...[
          'poll',
          'result',
          'motion',
          'session',
          'group',
          'roster',
          'member',
          'unclosed',
          'register',
          'log',
          'search',
        ],
        ...['reminders', 'reminders of a department', 'reminded'],
      ],
    ],
    ['secretariat', places],
  ] as const)('%s can only change its own things', (name, own) => {
    expect(places.filter((place) => may(name, place))).toEqual(places.filter((place) => own.includes(place as never)))
  })

  test('one foreign key refuses a whole batch', () => {
    const batch = { action: 'PutItem', keys: [where.register, where.result] }
    expect(allowed(statementsOf(stack, 'ballot'), batch)).toBe(false)
  })
})
