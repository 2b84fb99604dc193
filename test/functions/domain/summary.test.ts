import { expect, test } from 'vitest'
import { summed } from '../../../functions/domain/counters.ts'
import { figuresOf } from '../../../functions/domain/figures.ts'
import { obligationsOf } from '../../../functions/domain/obligation.ts'
import { type KeptSuggestion, shownAs } from '../../../functions/domain/suggestion.ts'
import { countsOf, owingOf } from '../../../functions/domain/suggestion-counters.ts'
import { languages } from '../../../functions/words/language.ts'
import { paragraphOf } from '../../../functions/words/summary.ts'
import { countedOneByOne } from '../../support/counted-one-by-one.ts'
import { suggested } from '../../support/suggested.ts'

const now = '2026-03-01T12:00:00.000Z'
const kept = (more: Partial<KeptSuggestion>) => suggested(more)
const feedback = (satisfied: boolean) => ({ proposer: '005', satisfied, at: now })

/** The figures of these suggestions, all of one session. */
function figuresFrom(suggestions: readonly KeptSuggestion[]) {
  const chosen = [{ session: 's', all: summed(suggestions.map(countsOf)), owed: suggestions.flatMap(owingOf) }]
  const owedOnEdges = suggestions.flatMap(obligationsOf)
  return figuresOf({ chosen, owedOnEdges, reports: new Map(), trend: [] }, now)
}

const internal = { route: 'internal', host: '办公室' } as const
const answered = (at: string, promises: { dueAt: string; done: boolean }[] = []) => ({
  class: 'B' as const,
  text: '答复',
  signer: '徐',
  at,
  promises: promises.map((promise, index) => ({ id: `1-${index}`, text: '完成', ...promise })),
  opinions: [],
})

const some: KeptSuggestion[] = [
  kept({ status: 'draft' }),
  kept({ status: 'returned', theme: '人才培养' }),
  kept({ status: 'merged', group: 'g2' }),
  kept({ ...internal, status: 'assigned', dueAt: '2026-02-01T00:00:00.000Z' }),
  kept({ ...internal, status: 'assigned', dueAt: '2026-03-01T11:59:59.999Z' }),
  kept({ ...internal, status: 'assigned', dueAt: now }),
  kept({ ...internal, status: 'in-progress', host: '学会部', dueAt: '2026-03-15T12:00:00.000Z' }),
  kept({ ...internal, status: 'in-progress', host: '学会部', dueAt: '2026-03-15T12:00:00.001Z' }),
  kept({
    ...internal,
    status: 'closed',
    dueAt: '2026-02-01T00:00:00.000Z',
    reply: answered('2026-01-20T00:00:00.000Z'),
    feedback: feedback(true),
  }),
  kept({
    ...internal,
    status: 'tracking',
    theme: '__proto__',
    dueAt: '2026-02-01T00:00:00.000Z',
    reply: answered('2026-02-01T00:00:00.001Z', [
      { dueAt: '2026-02-20T00:00:00.000Z', done: false },
      { dueAt: '2026-03-01T12:00:00.001Z', done: false },
      { dueAt: '2026-02-20T00:00:00.000Z', done: true },
    ]),
  }),
  kept({
    ...internal,
    status: 'rework',
    host: 'constructor',
    unsatisfied: 2,
    dueAt: '2026-03-20T00:00:00.000Z',
    reply: answered('2026-01-20T00:00:00.000Z'),
    feedback: feedback(false),
  }),
]

test('the counters come to what looking at every suggestion comes to', () => {
  const { hosts, themes, ageing, specialReports: _reports, trend: _trend, ...told } = figuresFrom(some)
  expect({ ...told, hosts: new Set(hosts), themes: new Set(themes) }).toEqual(
    countedOneByOne(
      some.map((one) => shownAs(one, now)),
      now,
    ),
  )
  expect(ageing.reduce((sum, { count }) => sum + count, 0)).toBe(told.open)
})

test('what is late by a millisecond is late, what is due now is not, and both are due exactly so on any day', () => {
  expect(figuresFrom(some)).toMatchObject({ overdue: 2, dueSoon: 2, promises: { open: 2, overdue: 1 } })
})

test('what is open is told by how long ago it was written down', () => {
  const of = (createdAt: string) => kept({ status: 'submitted', createdAt })
  const { ageing } = figuresFrom([
    of('2026-02-28T00:00:00.000Z'),
    of('2026-01-30T00:00:00.000Z'),
    of('2025-01-01T00:00:00.000Z'),
  ])
  expect(ageing).toEqual([
    { from: 0, to: 30, count: 2 },
    { from: 31, to: 90, count: 0 },
    { from: 91, to: 180, count: 0 },
    { from: 181, count: 1 },
  ])
})

test('supervised once two rounds ended unsatisfied', () => {
  expect([0, 1, 2].map((unsatisfied) => shownAs(kept({ unsatisfied }), now).supervised)).toEqual([false, false, true])
})

test('the paragraph says the figures and nothing else', () => {
  const trend = [
    {
      session: 'a',
      body: 'plenary',
      title: '五届四次',
      date: '2025-01-01',
      total: 12,
      open: 0,
      closed: 12,
      onTime: 0,
      late: 0,
      satisfied: 0,
      unsatisfied: 0,
    },
    {
      session: 'b',
      body: 'plenary',
      title: '五届五次',
      date: '2026-01-01',
      total: 10,
      open: 0,
      closed: 0,
      onTime: 0,
      late: 0,
      satisfied: 0,
      unsatisfied: 0,
    },
  ]
  const specialReports = { byStatus: { sent: 1, 'fed-back': 1 }, awaitingInstruction: 1, awaitingFeedback: 0 }
  const told = paragraphOf({ ...figuresFrom(some), trend, specialReports })
  expect(told.zh).toBe(
    '共收到意见建议10件，其中1件并入同类办理，已办结1件，已答复1件，正在办理6件，等待分办1件。' +
      '逾期未答复2件，其中办公室2件，两周内到期2件，承诺事项2项尚未兑现，其中1项已过期限。' +
      '最近一次答复中按期1件、逾期1件，按期率50%，提出人满意1件、不满意1件，督办1件。' +
      '专报2份，1份已报送、待批示。五届五次收到10件，比五届四次（12件）少2件。',
  )
  expect(told.en).toBe(
    '10 suggestions were made; 1 of them was merged into others; 1 is closed; 1 is answered; 6 are being worked on; 1 is waiting to be assigned. ' +
      '2 answers are overdue; 2 of them with 办公室; 2 are due within two weeks; 2 promises are still to be kept; 1 past the promised date. ' +
      'Of 2 latest answers, 1 came on time (50%); proposers are satisfied with 1 and not with 1; 1 is supervised. ' +
      'There are 2 special reports; 1 sent and waiting for an instruction. 五届五次 had 10, 2 fewer than 五届四次 (12).',
  )
})

test.each(languages)('the paragraph has no empty clause in %s, whatever there is none of', (language) => {
  for (const suggestions of [[], some.slice(0, 2), some.slice(0, 3), some.slice(8, 9)]) {
    const told = paragraphOf(figuresFrom(suggestions))[language]
    expect(told).toMatch(/[。.]$/)
    expect(told).not.toMatch(/[，；;,] ?[，；;,。.]|undefined|NaN|^[。.]/)
  }
})
