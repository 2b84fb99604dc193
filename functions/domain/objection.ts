import * as z from 'zod'
import { Id, Instant, Line, MemberNo, text } from './text.ts'

/** How long an objection, or its answer, can be. */
export const longestObjection = 2000

/** What is sent to object to a result: in a member's own name, or, by the secretariat, in that of whoever objected. */
export const NewObjection = z
  .strictObject({ by: MemberNo.optional(), text: text(longestObjection) })
  .meta({ id: 'NewObjection', example: { by: '005', text: '计票时漏计后排两人。' } })
export type NewObjection = z.infer<typeof NewObjection>

/** What is sent to answer an objection; `motion` is the one that decides the matter anew, where there is one. */
export const NewHandling = z
  .strictObject({ decision: z.enum(['upheld', 'dismissed']), text: text(2000), motion: Id.optional() })
  .meta({ id: 'NewHandling', example: { decision: 'dismissed', text: '经监票人复核，计票无误。' } })
export type NewHandling = z.infer<typeof NewHandling>

/** An objection (异议) to a result, one a person, and its answer. Both are recorded once; neither changes the result. */
export const Objection = z
  .object({
    poll: Id,
    by: MemberNo,
    name: Line,
    text: z.string(),
    at: Instant,
    recordedBy: z.enum(['member', 'clerk']),
    handling: NewHandling.extend({ at: Instant }).optional(),
  })
  .meta({
    id: 'Objection',
    example: {
      poll: '7QZ4K1V9W2',
      by: '005',
      name: '金丽正',
      text: '计票时漏计后排两人。',
      at: '2023-02-24T03:15:00.000Z',
      recordedBy: 'clerk',
      handling: { decision: 'dismissed', text: '经监票人复核，计票无误。', at: '2023-02-24T03:40:00.000Z' },
    },
  })
export type Objection = z.infer<typeof Objection>

/** How many objected to a result, and how many of them wait for their answer; what is shown in public names nobody. */
export const ObjectionCount = z
  .object({ made: z.int(), open: z.int() })
  .meta({ id: 'ObjectionCount', example: { made: 2, open: 1 } })
export type ObjectionCount = z.infer<typeof ObjectionCount>

/** The objections to one result, counted; undefined where nobody objected. */
export function counted(objections: readonly Pick<Objection, 'handling'>[]): ObjectionCount | undefined {
  if (objections.length === 0) return undefined
  return { made: objections.length, open: objections.filter(({ handling }) => !handling).length }
}
