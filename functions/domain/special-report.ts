import * as z from 'zod'
import type { SuggestionStatus } from './suggestion.ts'
import { placeOf } from './suggestion-id.ts'
import { Day, Instant, Line, Prose, text } from './text.ts'

export const ReportStatus = z.enum(['draft', 'approved', 'sent', 'instructed', 'fed-back'])
export type ReportStatus = z.infer<typeof ReportStatus>

/** A report's move counts each session in a write of its own; changed for others of as many sessions, it still fits a transaction. */
const mostSessions = 45

const areOfFewSessions = (ids: string[]) => new Set(ids.map((id) => placeOf(id)?.session)).size <= mostSessions

const drafted = {
  title: Line,
  addressee: Line,
  suggestions: z
    .array(text(100))
    .min(1)
    .max(500)
    .refine((ids) => new Set(ids).size === ids.length, 'must be distinct')
    .refine(areOfFewSessions, `must be of ${mostSessions} sessions at most`),
}
const example = {
  title: '关于五届五次全委会议意见建议的专报',
  addressee: '市委、市政府',
  suggestions: ['plenary-5-5.003'],
}

/** What is sent to compile a special report (专报) of suggestions that are queued. */
export const NewSpecialReport = z.strictObject(drafted).meta({ id: 'NewSpecialReport', example })
export type NewSpecialReport = z.infer<typeof NewSpecialReport>

export const ApproveBody = z.strictObject({ signer: Line }).meta({ id: 'Approval', example: { signer: '孙刚' } })
export const SendBody = z.strictObject({ documentNumber: Line, sentAt: Instant, recipient: Line }).meta({
  id: 'Sending',
  example: { documentNumber: '市科协〔2023〕1号', sentAt: '2023-03-03T01:00:00.000Z', recipient: '市委办公室' },
})
export const InstructBody = z
  .strictObject({ by: Line, date: Day, text: Prose })
  .meta({ id: 'Instruction', example: { by: '市长', date: '2023-03-10', text: '请住建局、人社局研究。' } })
export type InstructBody = z.infer<typeof InstructBody>
export const FeedBackBody = z
  .strictObject({ note: Prose })
  .meta({ id: 'FedBack', example: { note: '已向提出人反馈。' } })

/**
 * A special report. `revision` is the latest of its text, `version` and `digest` are those of what was approved; what is sent is
 * what was approved. `instruction` is the latest of the `instructions`, `assignments` the suggestions that came of them.
 */
export const SpecialReport = z
  .object({
    id: z.string(),
    ...drafted,
    suggestions: z.array(z.string()),
    status: ReportStatus,
    revision: z.int().positive(),
    version: z.int().positive().optional(),
    digest: z
      .string()
      .optional()
      .describe('SHA-256 of the approved text, as `text` in its preview, as canonical JSON (RFC 8785)'),
    signer: Line.optional(),
    approvedAt: Instant.optional(),
    documentNumber: Line.optional(),
    sentAt: Instant.optional(),
    recipient: Line.optional(),
    instruction: InstructBody.optional(),
    instructions: z.array(InstructBody),
    assignments: z.array(z.string()),
    note: Prose.optional(),
    createdAt: Instant,
    by: z.string(),
  })
  .meta({
    id: 'SpecialReport',
    example: {
      id: '01GT0Z3K8Y6C9D4E2F7H5J1K3M',
      ...example,
      status: 'approved',
      revision: 2,
      version: 1,
      digest: '5f6b0d4f6f4f8b6f0c7d6f1d9f4e6f2b7a9f0a3f1c2d3e4f5a6b7c8d9e0f1a2b',
      signer: '孙刚',
      approvedAt: '2023-03-02T01:00:00.000Z',
      instructions: [],
      assignments: [],
      createdAt: '2023-03-01T01:00:00.000Z',
      by: 'secretariat:3f0c1b',
    },
  })
export type SpecialReport = z.infer<typeof SpecialReport>

/** What its suggestions are while a report is in a status: read from it, so that 500 of them move with one write. */
export const reportedAs: Record<ReportStatus, SuggestionStatus> = {
  draft: 'compiled',
  approved: 'approved',
  sent: 'sent',
  instructed: 'instructed',
  'fed-back': 'fed-back',
}

/** A special report in a path. */
export const ReportParams = z.object({ id: z.string().max(100).meta({ example: '01GT0Z3K8Y6C9D4E2F7H5J1K3M' }) })
