import * as z from 'zod'
import { CarriedOver } from '../../domain/carried-over.ts'
import { PageQuery } from '../../domain/page.ts'
import { NewSuggestion, Suggestion, SuggestionPatch } from '../../domain/suggestion.ts'
import { SuggestionQuery } from '../../domain/suggestion-filter.ts'
import { SuggestionParams } from '../../domain/suggestion-id.ts'
import { SuggestionLogEntry } from '../../domain/suggestion-log.ts'
import { ListedSuggestion } from '../../domain/suggestion-search.ts'
import { Id } from '../../domain/text.ts'
import { everybody, following, inTheHall, json, lists, operation, shows } from '../operation.ts'

const tags = ['Suggestions']
const one = { path: '/v1/suggestions/{id}' as const, tags }
const inSession = z.object({ session: Id })
const suggestion = shows(Suggestion, 'The suggestion as it is now')

export const suggest = operation(
  { served: 'member', roles: inTheHall },
  {
    path: '/v1/sessions/{session}/suggestions',
    tags,
    method: 'post',
    operationId: 'suggest',
    summary: 'Writes down a suggestion, as a draft',
    description:
      'A member has to be one of its proposers, or the recorder of its group. Whom else a member names, as one of `proposers` or of `invited`, is `invited`, and proposes it once they `co-sign`; whom the recorder or the secretariat names stands at once. Observers may propose. Its number is given once; numbers may have gaps.',
    request: { params: inSession, body: json(NewSuggestion) },
    responses: { 201: shows(Suggestion, 'The draft') },
  },
)

export const listSuggestions = operation(
  { served: 'reader', roles: following },
  {
    path: '/v1/suggestions',
    tags,
    method: 'get',
    operationId: 'listSuggestions',
    summary: 'Suggestions, the newest first, or those that words are found in',
    description:
      'Of a session, or of all. A member sees what they proposed or are invited to, and what that was merged into or split into; a host what their department answers, or helps to. `overdue` are those due before now while assigned, in-progress or rework; `supervised` those that are not closed yet; `stage` says how far they have come. With `q` the best match comes first and `highlights` say where the words stand; without a blank between, Chinese words may stand apart and rank first where they stand together, other words match from their beginning.',
    request: { query: SuggestionQuery },
    responses: { 200: lists(ListedSuggestion, 'A page of suggestions') },
  },
)

export const readSuggestion = operation(
  { served: 'reader', roles: following },
  {
    ...one,
    method: 'get',
    operationId: 'readSuggestion',
    summary: 'A suggestion',
    description:
      'Open to staff, to the contacts of its host and co-hosts, to whoever proposed it or what was merged into it or is invited to, and to the recorder of its group. The status of a reported one is that of its special report.',
    request: { params: SuggestionParams },
    responses: { 200: suggestion },
  },
)

export const amendSuggestion = operation(
  { served: 'member', roles: inTheHall },
  {
    ...one,
    method: 'patch',
    operationId: 'amendSuggestion',
    summary: 'Changes a draft, or one that was returned',
    description: 'By its proposers, the recorder of its group, or the secretariat. Otherwise 409 `not-allowed-now`.',
    request: { params: SuggestionParams, body: json(SuggestionPatch) },
    responses: { 200: suggestion },
  },
)

export const readSuggestionLog = operation(
  { served: 'reader', roles: following },
  {
    path: '/v1/suggestions/{id}/log',
    tags,
    method: 'get',
    operationId: 'readSuggestionLog',
    summary: 'Every move of a suggestion, oldest first: who, when, what, why',
    description: 'The moves of the special report that carries it are its own. Open to whom the suggestion is open to.',
    request: { params: SuggestionParams, query: PageQuery },
    responses: { 200: lists(SuggestionLogEntry, 'A page of moves') },
  },
)

export const readCarriedOver = operation(
  { served: 'reader', roles: everybody },
  {
    path: '/v1/sessions/{session}/carried-over',
    tags,
    method: 'get',
    operationId: 'readCarriedOver',
    summary: "What became of the suggestions of the body's previous session",
    description:
      'Without a previous session there is no `session` and nothing in `items`. `opening` says it in a paragraph, in Chinese and English, for the next work report to open with.',
    request: { params: inSession, query: PageQuery },
    responses: { 200: shows(CarriedOver, 'A page of what was suggested then') },
  },
)
