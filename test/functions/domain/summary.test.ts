import { expect, test } from 'vitest'
import { type KeptSuggestion, shownAs } from '../../../functions/domain/suggestion.ts'
import { summaryOf } from '../../../functions/domain/summary.ts'
import { suggested } from '../../support/suggested.ts'

const now = '2026-03-01T00:00:00.000Z'
const shown = (more: Partial<KeptSuggestion>) => shownAs(suggested(more), now)
const feedback = (satisfied: boolean) => ({ proposer: '005', satisfied, at: now })

test('counts all that were ever submitted, and by route and host those that have one', () => {
  const told = summaryOf([
    shown({ status: 'draft' }),
    shown({ status: 'returned', theme: '人才培养' }),
    shown({ status: 'merged', group: 'g2' }),
    shown({ status: 'assigned', route: 'internal', host: '办公室', dueAt: '2026-02-01T00:00:00.000Z' }),
    shown({ status: 'in-progress', route: 'internal', host: '学会部', dueAt: '2026-03-02T00:00:00.000Z' }),
    shown({ status: 'closed', route: 'internal', host: '办公室', feedback: feedback(true) }),
    shown({ status: 'rework', route: 'internal', host: '办公室', feedback: feedback(false) }),
  ])
  expect(told).toEqual({
    total: 6,
    byStatus: { returned: 1, merged: 1, assigned: 1, 'in-progress': 1, closed: 1, rework: 1 },
    byRoute: { internal: 4 },
    byTheme: { 人才培养: 1, 科学普及: 5 },
    byGroup: { g1: 5, g2: 1 },
    byHost: { 办公室: 3, 学会部: 1 },
    merged: 1,
    overdue: 1,
    dueSoon: 1,
    satisfaction: { satisfied: 1, unsatisfied: 1 },
  })
})

test('a theme may be called anything', () => {
  expect(summaryOf([shown({ status: 'submitted', theme: '__proto__' })]).byTheme).toEqual(
    Object.fromEntries([['__proto__', 1]]),
  )
})

test('supervised once two rounds ended unsatisfied', () => {
  expect([0, 1, 2].map((unsatisfied) => shown({ unsatisfied }).supervised)).toEqual([false, false, true])
})
