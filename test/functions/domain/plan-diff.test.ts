import { expect, test } from 'vitest'
import type { AgendaItem } from '../../../functions/domain/agenda.ts'
import { Plan } from '../../../functions/domain/plan.ts'
import { planSteps, type Standing } from '../../../functions/domain/plan-diff.ts'
import type { StandingSession } from '../../../functions/domain/plan-session.ts'
import { after, drafted, standingWith, told } from '../../support/planned.ts'

const association = { name: '协会', bodies: [{ id: 'plenary', name: '全委会', kind: 'plenary', term: 5 }] }
const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]
const motion = { id: 'adopt', kind: 'general', method: 'open', text: '通过。', majority }
const session = (more: object = {}) => ({ id: 's', body: 'plenary', number: 5, date: '2026-03-01', ...more })
const planOf = (...sessions: object[]) => Plan.parse({ association, sessions })
const hear = (title: string, more: object = {}) => ({ kind: 'hear', title, ...more })

const titles = (standing: Standing) =>
  [...(standing.sessions[0]?.items ?? [])].sort((a, b) => a.order - b.order).map(({ title }) => title)

test('a first plan creates everything in its order; ids that are missing are kind and number', () => {
  const plan = planOf(
    session({
      agenda: [hear('甲'), hear('乙', { id: 'hear-1' }), { kind: 'deliberate', title: '丙', motion }],
      groups: [{ name: '一组' }, { id: 'g', name: '二组' }],
    }),
  )
  expect(told({ association: plan.association, sessions: [], motions: new Map() }, plan)).toEqual([
    'create session s',
    'create agenda-item hear-2',
    'create agenda-item hear-1',
    'create agenda-item deliberate-1',
    'create motion adopt',
    'create group group-1',
    'create group g',
  ])
})

const day = planOf(session({ agenda: [hear('甲'), hear('乙'), { kind: 'deliberate', title: '丙', motion }] }))

test.each<[string, Plan, string[]]>([
  ['the same plan', day, []],
  [
    'a retitled item without an id is the same item, renamed',
    planOf(session({ agenda: [hear('甲'), hear('丁'), { kind: 'deliberate', title: '丙', motion }] })),
    ['update agenda-item hear-2 title'],
  ],
  [
    'an item put before others moves them',
    planOf(
      session({
        agenda: [{ kind: 'convey', title: '零' }, hear('甲'), hear('乙'), { kind: 'deliberate', title: '丙', motion }],
      }),
    ),
    [
      'create agenda-item convey-1',
      'update agenda-item hear-1 order',
      'update agenda-item hear-2 order',
      'update agenda-item deliberate-1 order',
    ],
  ],
  [
    'a motion that is no longer there goes, and its item does not know it any longer',
    planOf(session({ agenda: [hear('甲'), hear('乙'), { kind: 'deliberate', title: '丙' }] })),
    ['update agenda-item deliberate-1 motion', 'remove motion adopt'],
  ],
  [
    'a session that is no longer there goes with all it has',
    planOf(),
    [
      'remove agenda-item hear-1',
      'remove agenda-item hear-2',
      'remove agenda-item deliberate-1',
      'remove motion adopt',
      'remove session s',
    ],
  ],
  [
    "the association's own configuration is part of it",
    Plan.parse({ ...day, association: { ...association, themes: ['科学普及'] } }),
    ['update association association themes'],
  ],
  [
    'a session without what it had says so, field by field',
    planOf({ ...day.sessions[0], number: 6, venue: '礼堂', quorum: { of: 'entitled', cmp: 'gte', num: 2, den: 3 } }),
    ['update session s number venue quorum'],
  ],
])('%s', (_, plan, expected) => {
  const standing = standingWith(day)
  expect(told(standing, plan)).toEqual(expected)
  expect(told(after(standing, plan), plan)).toEqual([])
})

const retitled = (title: string) => planOf({ ...day.sessions[0], title })
const reworded = planOf(
  session({
    agenda: [hear('甲'), hear('乙'), { kind: 'deliberate', title: '丙', motion: { ...motion, text: '另一份。' } }],
  }),
)
const shorter = planOf(session({ agenda: [hear('乙'), { kind: 'deliberate', title: '丙', motion }] }))
const firstItem = (status: AgendaItem['status']) => (one: StandingSession) => {
  for (const item of one.items.filter(({ id }) => id === 'hear-1')) item.status = status
}
const voted = (status: 'voting' | 'carried' | 'lost' | 'withdrawn') => (one: StandingSession) => {
  for (const item of one.motions) item.status = status
}

test.each<[string, (one: StandingSession) => void, Plan, string]>([
  ['a motion that is being voted on', voted('voting'), reworded, 'already-decided'],
  ['a motion that was carried', voted('carried'), reworded, 'already-decided'],
  ['a motion that was lost', voted('lost'), reworded, 'already-decided'],
  ['a motion that was withdrawn', voted('withdrawn'), reworded, 'already-decided'],
  ['a motion whose poll was void', (one) => one.motions[0]?.polls.push('p'), reworded, 'already-decided'],
  ['an item that is done', firstItem('done'), shorter, 'already-begun'],
  ['an item that is current', firstItem('current'), shorter, 'already-begun'],
  ['a closed session', (one) => Object.assign(one.session, { status: 'closed' }), retitled('新'), 'session-closed'],
  [
    'the agenda of a closed session',
    (one) => Object.assign(one.session, { status: 'closed' }),
    shorter,
    'session-closed',
  ],
])('to alter %s is refused', (_, alter, plan, code) => {
  const standing = standingWith(day, alter)
  expect(() => planSteps(standing, plan, drafted)).toThrow(expect.objectContaining({ code }))
  expect(told(standing, day)).toEqual([])
})

test.each<[string, (one: StandingSession) => void]>([
  ['is convened', (one) => Object.assign(one.session, { status: 'convened' })],
  ['was made by hand', (one) => Object.assign(one.session, { planned: undefined })],
  ['holds an item that was made by hand', (one) => Object.assign(one.items[0] ?? {}, { planned: undefined })],
  ['has attendance', (one) => Object.assign(one, { attended: true })],
  ['has suggestions', (one) => Object.assign(one, { discussed: true })],
  ['holds a motion that was voted on', voted('lost')],
])('a session that no plan has stays when it %s', (_, alter) => {
  expect(told(standingWith(day, alter), planOf())).toEqual([])
})

test('an election is planned; put again after its rounds it changes nothing, another number of seats is refused', () => {
  const candidates = ['1', '2'].map((memberNo) => ({ memberNo, name: memberNo }))
  const held = (seatsToFill: number) => {
    const election = { ...motion, kind: 'election', candidates, seatsToFill, writeIns: true }
    return planOf(session({ agenda: [{ kind: 'other', title: '选举', motion: election }] }))
  }
  const standing = standingWith(held(2), ({ motions }) =>
    Object.assign(motions[0] ?? {}, { status: 'lost', polls: ['p'], elected: [{ id: '1', name: '1', poll: 'p' }] }),
  )
  expect(told(standing, held(2))).toEqual([])
  expect(() => planSteps(standing, held(1), drafted)).toThrow('already-decided')
})

test('a body goes only with all its sessions', () => {
  const without = Plan.parse({ association: { name: '协会' } })
  expect(told(standingWith(day), without)).toContain('remove session s')
  const held = standingWith(day, (one) => Object.assign(one.session, { status: 'open' }))
  expect(() => planSteps(held, without, drafted)).toThrow(expect.objectContaining({ code: 'already-begun' }))
})

test('an item made by hand keeps its place behind what it stands behind, and is never taken away', () => {
  const byHand = {
    ...hear('手'),
    id: 'by-hand',
    minutes: 0,
    documents: [],
    speakers: [],
    commendations: [],
    status: 'pending',
  }
  const standing = standingWith(day, ({ items }) => {
    for (const item of items) item.order = item.order > 1 ? item.order + 1 : 1
    items.push({ ...byHand, kind: 'hear', status: 'pending', order: 2 })
  })
  expect(titles(standing)).toEqual(['甲', '手', '乙', '丙'])
  expect(told(standing, day)).toEqual([])
  const turned = planOf(session({ agenda: [{ kind: 'deliberate', title: '丙', motion }, hear('乙'), hear('甲')] }))
  expect(titles(after(standing, turned))).toEqual(['丙', '乙', '甲', '手'])
})

test('of what has begun only the papers change, and its order among the rest', () => {
  const begun = standingWith(day, firstItem('done'))
  const rest = [hear('乙'), { kind: 'deliberate', title: '丙', motion }]
  expect(told(begun, planOf(session({ agenda: [hear('甲', { documents: ['后补.pdf'] }), ...rest] })))).toEqual([
    'update agenda-item hear-1 documents',
  ])
  expect(told(begun, planOf(session({ agenda: [...rest, hear('甲')] })))).toHaveLength(3)
  const bothDone = standingWith(day, ({ items }) => {
    for (const item of items) item.status = 'done'
  })
  const turned = planOf(session({ agenda: [...rest, hear('甲')] }))
  expect(() => planSteps(bothDone, turned, drafted)).toThrow(expect.objectContaining({ code: 'already-begun' }))
})

test('an agenda grows beyond its longest neither by a plan alone nor beside what was made by hand', () => {
  const items = (count: number) => Array.from({ length: count }, (_, at) => hear(`第${at}项`))
  expect(Plan.safeParse({ association, sessions: [session({ agenda: items(91) })] }).success).toBe(false)
  const standing = standingWith(day, (one) => Object.assign(one.items[0] ?? {}, { planned: undefined }))
  const longest = planOf(session({ agenda: items(90) }))
  expect(() => planSteps(standing, longest, drafted)).toThrow(expect.objectContaining({ code: 'invalid' }))
})

test("another session's motion is not taken over", () => {
  const standing = standingWith(day)
  const two = planOf(session({ id: 't', agenda: [{ kind: 'deliberate', title: '丙', motion }] }))
  expect(() => planSteps(standing, two, drafted)).toThrow(expect.objectContaining({ code: 'already-exists' }))
})

test.each<[string, object, string]>([
  ['two sessions of one id', { sessions: [session(), session()] }, 'sessions.1.id'],
  [
    'two items of one id',
    { sessions: [session({ agenda: [hear('甲', { id: 'x' }), hear('乙', { id: 'x' })] })] },
    'sessions.0.agenda.1.id',
  ],
  [
    'two groups of one id',
    {
      sessions: [
        session({
          groups: [
            { id: 'g', name: '一' },
            { id: 'g', name: '二' },
          ],
        }),
      ],
    },
    'sessions.0.groups.1.id',
  ],
  [
    'one motion under two items',
    { sessions: [session({ agenda: [hear('甲', { motion }), hear('乙', { motion })] })] },
    'sessions.0.agenda.1.motion.id',
  ],
  ['a body that the association has not', { sessions: [session({ body: 'other' })] }, 'sessions.0.body'],
  [
    'a motion without an id',
    { sessions: [session({ agenda: [hear('甲', { motion: { ...motion, id: undefined } })] })] },
    'sessions.0.agenda.0.motion.id',
  ],
  [
    'a fraction of denominator 0',
    { sessions: [session({ quorum: { of: 'entitled', cmp: 'gte', num: 2, den: 0 } })] },
    'sessions.0.quorum.den',
  ],
])('%s is not a plan', (_, plan, path) => {
  const { error } = Plan.safeParse({ association, ...plan })
  expect(error?.issues.map((issue) => issue.path.join('.'))).toContain(path)
})
