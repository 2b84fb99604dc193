import * as z from 'zod'
import { isUnderway } from './deadline.ts'
import { type Suggestion, SuggestionStatus } from './suggestion.ts'
import { Reply } from './suggestion-reply.ts'
import { Counts } from './summary.ts'
import { Day, Id, Line } from './text.ts'

const session = Id.optional().describe('Only what was suggested there; without it, at every session')

/** Whether the digest is to be public. */
export const Publishing = z
  .strictObject({ enabled: z.boolean(), session })
  .meta({ id: 'Publishing', example: { enabled: true, session: 'plenary-5-5' } })
export type Publishing = z.infer<typeof Publishing>

/** Whether the digest is public, and where. */
export const Publication = z.object({ enabled: z.boolean(), session, url: z.string().optional() }).meta({
  id: 'Publication',
  example: { enabled: true, session: 'plenary-5-5', url: 'https://example.org/digest/q83vASNFZ4mrze8BI0VniQ' },
})
export type Publication = z.infer<typeof Publication>

const Words = z.record(z.string(), z.string())
const PublicSuggestion = z.object({
  number: z.string(),
  title: z.string(),
  theme: Line,
  status: SuggestionStatus,
  class: Reply.shape.class.optional(),
})

/** What was suggested and what became of it, without anybody's name: what an association may show to everybody. */
export const PublicDigest = z
  .object({
    association: Line,
    sessions: z.array(z.object({ title: Line, date: Day })),
    total: z.int().describe('All that were ever submitted'),
    byTheme: Counts,
    byStatus: Counts,
    statuses: Words.describe('What each status means, in words'),
    classes: Words.describe('What each class of answers means, in words'),
    items: z.array(PublicSuggestion).describe('The latest of those that were accepted, at most 200'),
  })
  .meta({
    id: 'PublicDigest',
    example: {
      association: '市科学技术协会',
      sessions: [{ title: '五届五次全委会议', date: '2023-02-24' }],
      total: 38,
      byTheme: { 人才培养: 12, 科学普及: 26 },
      byStatus: { assigned: 28, closed: 10 },
      statuses: { assigned: '已交办', closed: '已办结' },
      classes: { A: '已解决' },
      items: [{ number: '5-5-001', title: '建立青年科技人才梯队库', theme: '人才培养', status: 'closed', class: 'A' }],
    },
  })
export type PublicDigest = z.infer<typeof PublicDigest>
/** As it is before it is put into words. */
export type Digest = Omit<PublicDigest, 'statuses' | 'classes'>

/** The most suggestions that a digest lists. */
export const mostListed = 200

const listed: Record<SuggestionStatus, boolean> = {
  draft: false,
  submitted: false,
  returned: false,
  declined: false,
  withdrawn: false,
  merged: false,
  split: true,
  accepted: true,
  assigned: true,
  'in-progress': true,
  replied: true,
  rework: true,
  tracking: true,
  closed: true,
  queued: true,
  compiled: true,
  approved: true,
  sent: true,
  instructed: true,
  'fed-back': true,
  explained: true,
  referenced: true,
}

/** Whether a digest lists it: accepted or further on. One that was merged stands in the other's. */
export const isListed = ({ status }: Suggestion) => listed[status]

/**
 * What everybody may read of a suggestion; `masked` takes the names out of its title. While it is worked on again, its answer is
 * none.
 */
export const asPublic = (
  { number, title, theme, status, reply }: Suggestion,
  masked: (title: string) => string,
): z.infer<typeof PublicSuggestion> => ({
  number,
  title: masked(title),
  theme,
  status,
  class: isUnderway(status) ? undefined : reply?.class,
})
