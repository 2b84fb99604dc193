import * as z from 'zod'
import { Id } from '../../domain/text.ts'
import { recordKeepers, secretariat } from '../operation.ts'

/* What the pages of the cockpit have in common. */

export const tags = ['Pages']
export const reading = { served: 'reader', roles: recordKeepers } as const
export const acting = { served: 'secretariat', roles: secretariat } as const
export const back = { 303: { description: 'Back to the page, which says what became of it' } }
export const said = z.string().max(64).optional().describe('What the page is to say was done, where it was.')
export const ofSession = z.object({ session: Id })
export const again = 'What cannot be done is shown on the page again, with all that was typed, and why.'
