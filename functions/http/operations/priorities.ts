import * as z from 'zod'
import { PageQuery } from '../../domain/page.ts'
import { PriorityProgress, ProgressReport } from '../../domain/priority.ts'
import { Id } from '../../domain/text.ts'
import { json, lists, operation, secretariat, shows, staff } from '../operation.ts'

const tags = ['Priorities']
const params = z.object({ priority: Id })

export const listPriorities = operation(
  { served: 'reader', roles: staff },
  {
    path: '/v1/priorities',
    tags,
    method: 'get',
    operationId: 'listPriorities',
    summary: "The work plan's priorities in its order: how far each has come, and the suggestions on it",
    request: { query: PageQuery },
    responses: { 200: lists(PriorityProgress, 'A page of priorities') },
  },
)

export const readPriority = operation(
  { served: 'reader', roles: staff },
  {
    path: '/v1/priorities/{priority}',
    tags,
    method: 'get',
    operationId: 'readPriority',
    summary: 'A priority: its tasks, how far each has come, and the suggestions on it',
    description: 'The suggestions themselves are `GET /v1/suggestions?priority=`; every change is in `/v1/log?about=`.',
    request: { params },
    responses: { 200: shows(PriorityProgress, 'The priority as it is now') },
  },
)

export const reportProgress = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/priorities/{priority}/progress',
    tags,
    method: 'put',
    operationId: 'reportProgress',
    summary: "Says how far some of a priority's tasks have come",
    description:
      'Tasks are named by their text; those not named, and what is not said of them, stay. `done` is 100 percent and `planned` is 0; one of the two is enough. A task that the plan loses keeps its progress, and has it again when it returns.',
    request: { params, body: json(ProgressReport) },
    responses: { 200: shows(PriorityProgress, 'The priority as it is now') },
  },
)
