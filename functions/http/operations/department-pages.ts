import * as z from 'zod'
import { DepartmentMoveForm } from '../../domain/department-move-form.ts'
import { SuggestionParams } from '../../domain/suggestion-id.ts'
import { form, host, isPage, operation } from '../operation.ts'

const tags = ['Pages']

export const readDepartmentPage = operation(
  { served: 'reader', roles: host },
  {
    path: '/department',
    tags,
    method: 'get',
    operationId: 'readDepartmentPage',
    summary: 'What a department owes and has, the most pressing first',
    responses: isPage('The page'),
  },
)

export const readDepartmentSuggestionPage = operation(
  { served: 'reader', roles: host },
  {
    path: '/department/suggestions/{id}',
    tags,
    method: 'get',
    operationId: 'readDepartmentSuggestionPage',
    summary: 'One suggestion that a department handles: when it is due, what can be done now, and every step',
    request: { params: SuggestionParams, query: z.object({ said: z.string().max(64).optional() }) },
    responses: isPage('The page'),
  },
)

export const moveDepartmentForm = operation(
  { served: 'secretariat', roles: host },
  {
    path: '/department/suggestions/{id}/moves',
    tags,
    method: 'post',
    operationId: 'moveDepartmentForm',
    summary: "Makes a move from the department's page of a suggestion",
    description:
      'The same form makes one move, however often it is sent. What cannot be is shown again with all that was typed, and why.',
    request: {
      params: SuggestionParams,
      body: form(DepartmentMoveForm),
    },
    responses: { 303: { description: 'Back to the page, which says what became of it' } },
  },
)
