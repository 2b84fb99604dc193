import * as z from 'zod'
import { LogEntry } from '../../domain/log.ts'
import { PageQuery } from '../../domain/page.ts'
import { lists, operation, recordKeepers } from '../operation.ts'

export const readLog = operation(
  { served: 'reader', roles: recordKeepers },
  {
    path: '/v1/log',
    method: 'get',
    tags: ['Log'],
    operationId: 'readLog',
    summary: 'What was done, by whom, when',
    description:
      'Everything in the association, newest first; with `about`, what concerns one thing, oldest first. Entries are added, never changed.',
    request: {
      query: PageQuery.extend({
        about: z.string().min(1).max(200).optional().meta({
          description: "Any thing's id: a member's number, a session, a motion, a poll, …",
          example: 'adopt-report',
        }),
      }),
    },
    responses: { 200: lists(LogEntry, 'A page of entries') },
  },
)
