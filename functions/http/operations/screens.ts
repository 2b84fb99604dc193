import * as z from 'zod'
import { Id, Instant } from '../../domain/text.ts'
import { operation, secretariat, shows } from '../operation.ts'

const ofSession = { path: '/v1/sessions/{session}/screens' as const, tags: ['Now'] }
const params = z.object({ session: Id })

export const giveScreen = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...ofSession,
    method: 'post',
    operationId: 'giveScreen',
    summary: 'Gives the hall’s screen the address that shows the check-in code',
    description:
      'Good until a day after the session, for this session alone; it replaces the one before. Only its hash is kept: it cannot be shown again. Whoever knows it can check in from elsewhere, so open it full screen, on the machine in the hall only.',
    request: { params },
    responses: {
      201: shows(
        z
          .object({
            url: z
              .string()
              .meta({ example: 'https://plenum.example.org/screen/plenary-5-5?key=qX2c8mJ0a7hJm0d2b1k9Zw' }),
            expiresAt: Instant.meta({ example: '2023-02-25T16:00:00.000Z' }),
          })
          .meta({ id: 'ScreenAddress' }),
        'The address',
      ),
    },
  },
)

export const withdrawScreen = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...ofSession,
    method: 'delete',
    operationId: 'withdrawScreen',
    summary: 'Takes the address of the hall’s screen back',
    description: 'It opens nothing within a second. Without one there is nothing to take back.',
    request: { params },
    responses: { 204: { description: 'It is taken back' } },
  },
)
