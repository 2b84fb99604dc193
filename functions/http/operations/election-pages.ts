import * as z from 'zod'
import { Id } from '../../domain/text.ts'
import { isPage, member, operation } from '../operation.ts'

const several = (description: string, example: string) =>
  z
    .union([z.string(), z.array(z.string()).max(250)])
    .optional()
    .meta({ description, example })

export const reviewElection = operation(
  { served: 'member', roles: member },
  {
    path: '/member/election/{poll}',
    method: 'get',
    operationId: 'reviewElection',
    tags: ['Pages'],
    summary: 'The people about to be chosen in an election, to be confirmed; nothing is cast by it',
    description: 'With more people than seats it shows the form again, and says that such a ballot is invalid.',
    request: {
      params: z.object({ poll: Id }),
      query: z.object({
        choices: several('The candidates chosen, by their ids.', '005'),
        others: several('Other names, as written.', '韩雪霞'),
        change: z.literal('yes').optional().meta({ description: 'Shows the form again.', example: 'yes' }),
      }),
    },
    responses: {
      ...isPage('The review'),
      303: { description: 'Back to the page: nothing can be cast, or not this' },
    },
  },
)
