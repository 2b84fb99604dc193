import * as z from 'zod'
import { SuggestionListForm } from '../../domain/suggestion-filter.ts'
import { SuggestionForm } from '../../domain/suggestion-form.ts'
import { SuggestionParams } from '../../domain/suggestion-id.ts'
import { CaseMoveForm } from '../../domain/suggestion-move-form.ts'
import { Id } from '../../domain/text.ts'
import { form, isPage, member, operation, staff } from '../operation.ts'

const tags = ['Pages']
const served = { served: 'member', roles: member } as const
const said = z.string().max(64).optional()
const inSession = z.object({ session: Id })

const fresh = { path: '/member/suggestions/new' as const, tags }
const draft = { path: '/member/suggestions/{id}/edit' as const, tags }
const kept =
  'Saved, and submitted where that was asked. What cannot be is shown again with all that was typed, and why.'

export const readNewSuggestionPage = operation(served, {
  ...fresh,
  method: 'get',
  operationId: 'readNewSuggestionPage',
  summary: 'Where a suggestion is written',
  description: 'Nothing is kept by it. Its script saves while somebody writes; without one it is a form.',
  request: { query: inSession },
  responses: isPage('The page'),
})

export const writeSuggestionForm = operation(served, {
  ...fresh,
  method: 'post',
  operationId: 'writeSuggestionForm',
  summary: 'Writes down a suggestion from its page, without a script',
  description: 'The same form makes one suggestion, however often it is sent.',
  request: { query: inSession, body: form(SuggestionForm) },
  responses: { 303: { description: kept } },
})

export const readSuggestionPage = operation(served, {
  path: '/member/suggestions/{id}',
  tags,
  method: 'get',
  operationId: 'readSuggestionPage',
  summary: 'One suggestion: where it stands, every step, the answer, and what its reader can do now',
  request: { params: SuggestionParams, query: z.object({ said }) },
  responses: isPage('The page'),
})

export const readSimilarPage = operation(
  { served: 'reader', roles: member },
  {
    path: '/member/suggestions/{id}/similar',
    tags,
    method: 'get',
    operationId: 'readSimilarPage',
    summary: 'What may say the same as a suggestion, for browsers without a script',
    request: { params: SuggestionParams },
    responses: isPage('The page'),
  },
)

export const readAmendingPage = operation(served, {
  ...draft,
  method: 'get',
  operationId: 'readAmendingPage',
  summary: 'Where a draft, or one that was returned, is amended',
  request: { params: SuggestionParams, query: z.object({ said }) },
  responses: { ...isPage('The page'), 303: { description: 'To its own page: it can no longer be amended' } },
})

export const amendSuggestionForm = operation(served, {
  ...draft,
  method: 'post',
  operationId: 'amendSuggestionForm',
  summary: 'Amends a suggestion from its page, without a script',
  request: { params: SuggestionParams, body: form(SuggestionForm) },
  responses: { 303: { description: kept } },
})

export const moveSuggestionForm = operation(served, {
  path: '/member/suggestions/{id}/moves',
  tags,
  method: 'post',
  operationId: 'moveSuggestionForm',
  summary: 'Makes a move from the page of a suggestion',
  request: { params: SuggestionParams, body: form(CaseMoveForm) },
  responses: { 303: { description: 'Back to its page, which says what became of it' } },
})

export const readLeaderListPage = operation(
  { served: 'reader', roles: staff },
  {
    path: '/leader/suggestions',
    tags,
    method: 'get',
    operationId: 'readLeaderListPage',
    summary: 'Suggestions by words, theme, group, host, status, route and what is late; each leads to its own page',
    description:
      'What `/v1/suggestions` answers, as a page that a form asks for: a field that is empty is not asked for. Drafts are not shown.',
    request: { query: SuggestionListForm },
    responses: isPage('The page'),
  },
)

export const readLeaderSuggestionPage = operation(
  { served: 'reader', roles: staff },
  {
    path: '/leader/suggestions/{id}',
    tags,
    method: 'get',
    operationId: 'readLeaderSuggestionPage',
    summary: 'One suggestion as the staff follow it: where it stands, every step, the answer; nothing to do',
    request: { params: SuggestionParams },
    responses: isPage('The page'),
  },
)
