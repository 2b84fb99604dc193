import * as z from 'zod'
import { Advice } from '../../domain/advice.ts'
import { SimilarQuery, SimilarSuggestion } from '../../domain/similar.ts'
import { SuggestionParams } from '../../domain/suggestion-id.ts'
import { everybody, operation, secretariat, shows } from '../operation.ts'

const tags = ['Suggestions']

export const readSimilar = operation(
  { served: 'reader', roles: everybody },
  {
    path: '/v1/suggestions/{id}/similar',
    tags,
    method: 'get',
    operationId: 'readSimilar',
    summary: 'Suggestions that are likely the same matter, the likest first',
    description:
      'By what it says now, so also while it is being written. Open to whom the suggestion is open to. Members are told of what was put forward (no drafts, nothing returned or withdrawn), staff of everything. `score` is from 0 to 1, `reason` a sentence in the language of the request.',
    request: { params: SuggestionParams, query: SimilarQuery },
    responses: { 200: shows(z.object({ items: z.array(SimilarSuggestion) }), 'The likest, itself left out') },
  },
)

export const readAdvice = operation(
  { served: 'reader', roles: secretariat },
  {
    path: '/v1/suggestions/{id}/advice',
    tags,
    method: 'get',
    operationId: 'readAdvice',
    summary: 'Which theme and host past suggestions like it had',
    description:
      'The nearest past ones vote, each with the weight of its likeness; `score` is the share of the votes in percent, `because` names the likest of those that voted so. Nothing where nothing is like it. It decides nothing.',
    request: { params: SuggestionParams },
    responses: { 200: shows(Advice, 'What is advised, and how it came about') },
  },
)
