import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NewSuggestion } from '../../../functions/domain/suggestion.ts'
import { formOf, matterOf, SuggestionForm, says } from '../../../functions/domain/suggestion-form.ts'
import { moveBodyOf, onThePage } from '../../../functions/domain/suggestion-move-form.ts'
import { waitingFirst, waitingFor } from '../../../functions/domain/suggestion-waiting.ts'
import { suggested } from '../../support/suggested.ts'

const form = (more: object = {}) =>
  SuggestionForm.parse({
    title: '题',
    theme: '科学普及',
    group: 'g1',
    situation: '无',
    proposal: '无',
    proposers: '005',
    ...more,
  })

test('a form says what the API takes, its lines as they are everywhere, without what was left blank', () => {
  const said = matterOf(form({ situation: '一\r\n二\r三', analysis: ' \r\n', priority: '' }))
  expect(NewSuggestion.parse(said)).toEqual({
    title: '题',
    theme: '科学普及',
    group: 'g1',
    situation: '一\n二\n三',
    proposal: '无',
    proposers: ['005'],
    invited: [],
  })
})

test('the form of a suggestion says what the suggestion says, whatever was written', () => {
  const prose = fc.string({ minLength: 1 }).map((text) => `x${text.replaceAll('\r', '')}`)
  fc.assert(
    fc.property(prose, prose, fc.option(prose, { nil: undefined }), (title, situation, analysis) => {
      const suggestion = suggested({ title, situation, analysis })
      expect(says(suggestion, formOf(suggestion))).toBe(true)
      expect(says({ ...suggestion, title: `${title}!` }, formOf(suggestion))).toBe(false)
    }),
  )
})

test('the form of a suggestion names all who sign, those too who have not said so yet', () => {
  expect(formOf(suggested({ invited: ['006'] })).proposers).toEqual(['005', '006'])
})

test.each([
  ['feedback', { satisfied: 'true', comment: ' ' }, { satisfied: true }],
  ['feedback', { satisfied: 'false', comment: '慢' }, { satisfied: false, comment: '慢' }],
  ['feedback', { comment: '慢' }, undefined],
  ['co-sign', { agree: 'false' }, { agree: false }],
  ['withdraw', {}, {}],
  ['withdraw', { reason: '因' }, { reason: '因' }],
] as const)('a button for %s with %j says %j', (move, said, body) => {
  const blank = { satisfied: '', agree: '', comment: '', reason: '' } as const
  expect(moveBodyOf({ ...blank, ...said, move })).toEqual(body)
})

test('of all moves the page makes those of whoever proposes', () => {
  expect(onThePage(['accept', 'feedback', 'submit', 'close'])).toEqual(['submit', 'feedback'])
})

test.each([
  ['an answer of which one was not asked', { status: 'replied' }, '005', 'feedback'],
  ['an answer, whose merged proposer was not asked', { status: 'replied', joined: ['007'] }, '007', 'feedback'],
  ['an answer of which one was asked', { status: 'replied', asked: ['005'] }, '005', undefined],
  ['what was returned', { status: 'returned' }, '005', 'amend'],
  ['a draft', {}, '005', 'submit'],
  ['a draft that one is invited to sign', { invited: ['006'] }, '006', 'co-sign'],
  ['what is decided already, though one was invited', { status: 'closed', invited: ['006'] }, '006', undefined],
  ['a draft of somebody else', {}, '009', undefined],
  ['what is in progress', { status: 'in-progress' }, '005', undefined],
] as const)('%s waits for what is to be done', (_, more, memberNo, waiting) => {
  expect(waitingFor(suggested(more as object), memberNo)).toBe(waiting)
})

test('what waits comes first, the most pressing before all, and the others keep their order', () => {
  const items = ([undefined, 'submit', 'feedback', undefined, 'amend'] as const).map((waiting, id) => ({ id, waiting }))
  expect(waitingFirst(items).map(({ id }) => id)).toEqual([2, 4, 1, 0, 3])
})
