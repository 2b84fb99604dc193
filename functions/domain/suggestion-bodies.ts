import * as z from 'zod'
import { Opinion, OpinionDate } from './suggestion-opinion.ts'
import { Id, Instant, Line, MemberNo, Prose, text } from './text.ts'

const SuggestionId = text(100)

/** What has to be said for a move; see `suggestion-moves`. */
export const Nothing = z.strictObject({}).meta({ id: 'Nothing', example: {} })

export const CoSignBody = z
  .strictObject({
    agree: z.boolean(),
    comment: Prose.optional(),
    member: MemberNo.optional().describe('For whom the secretariat enters it, who has to say so.'),
  })
  .meta({ id: 'CoSignature', example: { agree: true } })

export const Because = z
  .strictObject({ reason: Prose })
  .meta({ id: 'Because', example: { reason: '需市委市政府统筹' } })

export const PerhapsBecause = z
  .strictObject({ reason: Prose.optional() })
  .meta({ id: 'PerhapsBecause', example: { reason: '已另行反映' } })

export const MergeBody = z
  .strictObject({ into: SuggestionId })
  .meta({ id: 'SuggestionMerge', example: { into: 'plenary-5-5.001' } })

const Part = z.strictObject({ title: Line, situation: Prose, analysis: Prose.optional(), proposal: Prose })

export const SplitBody = z.strictObject({ parts: z.array(Part).min(2).max(20), reason: Prose.optional() }).meta({
  id: 'SuggestionSplit',
  example: {
    parts: [
      { title: '建设人才公寓', situation: '青年人才住房紧张', proposal: '建议配建人才公寓。' },
      { title: '发放租房补贴', situation: '青年人才房租负担重', proposal: '建议发放租房补贴。' },
    ],
  },
})
export type SplitBody = z.infer<typeof SplitBody>

const until = {
  dueAt: Instant.optional().describe('When it is due, kept as given. At most six months after the assignment.'),
  workingDays: z.int().min(1).max(130).optional().describe('Due so many working days on instead, when work ends.'),
}
const saysAtMostOne = ({ dueAt, workingDays }: { dueAt?: string | undefined; workingDays?: number | undefined }) =>
  dueAt === undefined || workingDays === undefined

const areOfDifferent = (dates: { department: string }[]) =>
  new Set(dates.map(({ department }) => department)).size === dates.length

/** Assigned anew, with others in the place of all of them, what that changes of registers and counters still fits a transaction. */
const mostCoHosts = 14

export const AssignBody = z
  .strictObject({
    host: Line,
    coHosts: z
      .array(Line)
      .max(mostCoHosts)
      .refine((names) => new Set(names).size === names.length, 'must be distinct')
      .default([]),
    ...until,
    opinionDates: z
      .array(OpinionDate)
      .max(mostCoHosts)
      .refine(areOfDifferent, 'must be of different departments')
      .default([])
      .describe('Until when co-hosts give their opinions, at the latest when the answer is due.'),
    priority: Id.optional(),
    task: Line.optional().describe("One of the priority's tasks"),
  })
  .refine(saysAtMostOne, { path: ['workingDays'], message: 'must not stand beside dueAt' })
  .refine(({ host, coHosts }) => !coHosts.includes(host), { path: ['coHosts'], message: 'must not name the host' })
  .refine(({ coHosts, opinionDates }) => opinionDates.every(({ department }) => coHosts.includes(department)), {
    path: ['opinionDates'],
    message: 'must be of co-hosts',
  })
  .meta({
    id: 'Assignment',
    example: { host: '组织人事部', coHosts: ['学会部'], dueAt: '2023-05-31T01:00:00.000Z', priority: 'P2' },
  })

export const HandBackBody = z
  .strictObject({ reason: Prose, proposedHost: Line.optional() })
  .meta({ id: 'HandBack', example: { reason: '不属于本部门职责', proposedHost: '科普部' } })

export const ExtendBody = z
  .strictObject({ ...until, reason: Prose })
  .refine(saysAtMostOne, { path: ['workingDays'], message: 'must not stand beside dueAt' })
  .refine(({ dueAt, workingDays }) => dueAt !== undefined || workingDays !== undefined, {
    path: ['dueAt'],
    message: 'must be said, or workingDays',
  })
  .meta({ id: 'Extension', example: { dueAt: '2023-07-31T01:00:00.000Z', reason: '需跨部门协调' } })

export const OpineBody = z
  .strictObject({
    department: Line.optional().describe("The co-host, when the secretariat enters it; a contact's own if left out."),
    text: Opinion.shape.text,
  })
  .meta({ id: 'CoHostOpinion', example: { text: '同意，学会部协助落实。' } })

export const FeedbackBody = z
  .strictObject({
    satisfied: z.boolean(),
    comment: Prose.optional(),
    proposer: MemberNo.optional().describe(
      'For whom the secretariat enters it; the first who was not asked yet if left out.',
    ),
  })
  .meta({ id: 'Feedback', example: { satisfied: true, comment: '满意' } })
export type FeedbackBody = z.infer<typeof FeedbackBody>

export const PromiseBody = z
  .strictObject({ promise: Id, done: z.boolean(), note: Prose.optional() })
  .meta({ id: 'KeptPromise', example: { promise: '1-1', done: true, note: '提前完成' } })

export const PerhapsNote = z
  .strictObject({ note: Prose.optional() })
  .meta({ id: 'PerhapsNote', example: { note: '办结' } })

export const ExplainBody = z
  .strictObject({ text: Prose, signer: Line })
  .meta({ id: 'Explanation', example: { text: '考核结果是连任的重要参考。', signer: '徐玉博' } })
