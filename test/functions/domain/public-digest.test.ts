import { expect, test } from 'vitest'
import { asPublic, isListed } from '../../../functions/domain/public-digest.ts'
import { type KeptSuggestion, SuggestionStatus, shownAs } from '../../../functions/domain/suggestion.ts'
import { suggested } from '../../support/suggested.ts'

const now = '2026-03-01T00:00:00.000Z'
const shown = (more: Partial<KeptSuggestion>) => shownAs(suggested(more), now)
const reply = { class: 'B', text: '答复', signer: '徐', at: now, promises: [], opinions: [] }

test('what was not accepted, or is another’s now, is not listed', () => {
  const unlisted = SuggestionStatus.options.filter((status) => !isListed(shown({ status })))
  expect(unlisted.sort()).toEqual(['declined', 'draft', 'merged', 'returned', 'submitted', 'withdrawn'])
})

test.each([
  ['replied', 'B'],
  ['closed', 'B'],
  ['rework', undefined],
  ['in-progress', undefined],
] as const)('an answer has its class while it stands: %s', (status, known) => {
  expect(asPublic(shown({ status, reply }), String).class).toBe(known)
})

test('nothing is told but number, title, theme, status and class', () => {
  const told = asPublic(shown({ status: 'closed', reply, host: '办公室', feedback: undefined }), () => '○○')
  expect(told).toEqual({ number: '5-5-001', title: '○○', theme: '科学普及', status: 'closed', class: 'B' })
})
