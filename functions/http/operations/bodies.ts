import * as z from 'zod'
import { PageQuery } from '../../domain/page.ts'
import { RosterSort, Seat, SeatChange } from '../../domain/roster.ts'
import { Id, Instant } from '../../domain/text.ts'
import { everybody, lists, operation, shows, staff } from '../operation.ts'

const tags = ['Bodies']
const params = z.object({ body: Id })

export const readRoster = operation(
  { served: 'reader', roles: everybody },
  {
    path: '/v1/bodies/{body}/roster',
    tags,
    method: 'get',
    operationId: 'readRoster',
    summary: 'The roster of a body: now, or as of an instant',
    description:
      'In the order of surname strokes (姓氏笔画) unless another is asked for. `by` is the motion that gave the seat, or `import`.',
    request: {
      params,
      query: PageQuery.extend({
        asOf: Instant.optional().meta({ example: '2023-02-24T03:00:00+08:00' }),
        sort: RosterSort.default('strokes'),
      }),
    },
    responses: {
      200: shows(
        z.object({ items: z.array(Seat), total: z.int().meta({ example: 121 }), next: z.string().optional() }),
        'A page of seats, and how many there are',
      ),
    },
  },
)

export const listChanges = operation(
  { served: 'reader', roles: staff },
  {
    path: '/v1/bodies/{body}/changes',
    tags,
    method: 'get',
    operationId: 'listChanges',
    summary: 'Every seat of a body that was begun, ended or altered, oldest first',
    description: '`motion` is the decision that did it; null for an import.',
    request: { params, query: PageQuery },
    responses: { 200: lists(SeatChange, 'A page of changes') },
  },
)
