import * as z from 'zod'
import { ClosingForm } from '../../domain/cockpit-form.ts'
import { SortingForm } from '../../domain/sorting-form.ts'
import { SuggestionParams } from '../../domain/suggestion-id.ts'
import { Id } from '../../domain/text.ts'
import { form, isPage, operation } from '../operation.ts'
import { acting, again, back, ofSession, reading, said, tags } from './cockpit-page.ts'

const ofSuggestion = SuggestionParams.extend({ session: Id })
const suggestions = { path: '/cockpit/{session}/suggestions' as const, tags }

export const readCockpitSuggestions = operation(reading, {
  ...suggestions,
  method: 'get',
  operationId: 'readCockpitSuggestions',
  summary: 'The suggestions of a session that wait to be sorted, or, answered, to be closed',
  request: { params: ofSession, query: z.object({ said }) },
  responses: isPage(),
})

export const closeSuggestionsForm = operation(acting, {
  ...suggestions,
  method: 'post',
  operationId: 'closeSuggestionsForm',
  summary: 'Closes suggestions that were answered, from the page',
  description: 'Each by itself: those that cannot be closed are named on the page, the others are closed.',
  request: { params: ofSession, body: form(ClosingForm) },
  responses: back,
})

const suggestion = { path: '/cockpit/{session}/suggestions/{id}' as const, tags }

export const readCockpitSuggestion = operation(reading, {
  ...suggestion,
  method: 'get',
  operationId: 'readCockpitSuggestion',
  summary: 'A suggestion to be sorted: what is like it, and what can be done',
  request: { params: ofSuggestion, query: z.object({ said }) },
  responses: isPage(),
})

export const sortSuggestionForm = operation(acting, {
  ...suggestion,
  method: 'post',
  operationId: 'sortSuggestionForm',
  summary: 'Makes a move from the page where suggestions are sorted',
  description: again,
  request: { params: ofSuggestion, body: form(SortingForm) },
  responses: back,
})
