import { expect, test } from 'vitest'
import { shownAs } from '../../../functions/domain/suggestion.ts'
import {
  askedIn,
  isAskedFor,
  SuggestionListForm,
  SuggestionQuery,
} from '../../../functions/domain/suggestion-filter.ts'
import { suggested } from '../../support/suggested.ts'

const now = '2026-03-01T00:00:00.000Z'
const feedback = { proposer: '005', satisfied: true, at: now }
const one = shownAs(
  suggested({ status: 'in-progress', host: '科普部', dueAt: '2026-02-01T00:00:00.000Z', report: 'r', feedback }),
  now,
)
const draft = shownAs(suggested(), now)

test.each([
  [{ stage: 'underway' }, true, false],
  [{ stage: 'sorting' }, false, false],
  [{ open: 'true' }, true, false],
  [{ overdue: 'false' }, false, true],
  [{ dueSoon: 'true' }, false, false],
  [{ submitted: 'true' }, true, false],
  [{ satisfied: 'true' }, true, false],
  [{ satisfied: 'false' }, false, false],
  [{ report: 'r' }, true, false],
  [{ stage: 'underway', overdue: 'true', host: '科普部' }, true, false],
] as const)('%j is what it says', (asked, ofOne, ofDraft) => {
  const query = SuggestionQuery.parse(asked)
  expect([isAskedFor(one, query), isAskedFor(draft, query)]).toEqual([ofOne, ofDraft])
})

test('a form can ask for whatever a query can, but for drafts and how many', () => {
  const fields = Object.keys(SuggestionQuery.shape).filter((field) => field !== 'limit' && field !== 'submitted')
  expect(Object.keys(SuggestionListForm.shape).sort()).toEqual(fields.sort())
})

test('what a form leaves empty is not asked for, and drafts never are', () => {
  expect(askedIn({ theme: '', q: '  ', host: '科普部' })).toEqual({ host: '科普部', limit: 50, submitted: 'true' })
})

test.each([
  { status: 'gone' },
  { session: '__proto__/..' },
  { theme: 'a\u0000' },
  { q: 'x'.repeat(201) },
  { open: '1' },
])('%j is refused, field by field', (form) => {
  expect(() => askedIn(form)).toThrow(
    expect.objectContaining({
      code: 'invalid',
      values: { errors: [expect.objectContaining({ path: Object.keys(form)[0] })] },
    }),
  )
})
