import { expect, test } from 'vitest'
import { sortingListOf } from '../../../functions/domain/sorting-list.ts'
import type { KeptSuggestion } from '../../../functions/domain/suggestion.ts'
import { suggested } from '../../support/suggested.ts'

const promising = (done: boolean): KeptSuggestion['reply'] => ({
  class: 'B',
  text: '将要办。',
  signer: '徐玉博',
  at: '2026-01-06T01:00:00.000Z',
  opinions: [],
  promises: [{ id: '1-1', text: '建馆', dueAt: '2026-06-01T01:00:00.000Z', done }],
})
const both = { proposers: ['005'], joined: ['006'] }

test.each<[string, Partial<KeptSuggestion>, string | undefined]>([
  ['a draft waits for nobody but its writer', { status: 'draft' }, undefined],
  ['what was submitted is to be looked at', { status: 'submitted' }, 'submitted'],
  ['what was accepted is to be given to somebody', { status: 'accepted' }, 'accepted'],
  ['what is worked on waits for its department', { status: 'in-progress' }, undefined],
  ['an answer that nobody was asked about is answered only', { status: 'replied' }, 'answered'],
  ['as long as one proposer is to be heard, too', { status: 'replied', ...both, asked: ['005'] }, 'answered'],
  ['once all were heard it is settled', { status: 'replied', ...both, asked: ['006', '005'] }, 'settled'],
  ['a promise that is open keeps it', { status: 'replied', asked: ['005'], reply: promising(false) }, undefined],
  ['a promise that was kept does not', { status: 'replied', asked: ['005'], reply: promising(true) }, 'settled'],
  ['what was fed back from above is settled', { status: 'fed-back' }, 'settled'],
  ['what was closed waits for nobody', { status: 'closed' }, undefined],
])('%s', (_, more, list) => {
  expect(sortingListOf(suggested(more))).toBe(list)
})
