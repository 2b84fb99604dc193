import * as z from 'zod'
import { ReportParams, ReportStatus } from './special-report.ts'
import { ReportText } from './special-report-text.ts'
import { Instant, Prose } from './text.ts'

/** How what is signed and sent can be checked by anybody who has the text. */
const Digest = z
  .string()
  .describe(
    'SHA-256, in hexadecimal, of `text` as canonical JSON (RFC 8785): two texts with the same digest are the same',
  )

const revision = {
  revision: z.int().positive(),
  at: Instant,
  by: z.string(),
  note: Prose.optional(),
  digest: Digest,
}
const example = {
  revision: 2,
  at: '2023-03-01T02:00:00.000Z',
  by: 'secretariat:3f0c1b',
  note: '按办公室意见修改',
  digest: '5f6b0d4f6f4f8b6f0c7d6f1d9f4e6f2b7a9f0a3f1c2d3e4f5a6b7c8d9e0f1a2b',
}

/** One state of a report's text: who made it, when, and the digest of what it says. One that was restored has the old digest. */
export const ReportRevision = z.object(revision).meta({ id: 'ReportRevision', example })
export type ReportRevision = z.infer<typeof ReportRevision>

/** A revision with the whole of its text. */
export const RevisedText = z.object({ ...revision, text: ReportText }).meta({ id: 'RevisedText' })
export type RevisedText = z.infer<typeof RevisedText>

/** A report as it would be approved now, or, with its `version`, as it was approved. */
export const ReportPreview = z
  .object({
    report: z.string(),
    status: ReportStatus,
    revision: z.int().positive(),
    version: z.int().positive().optional(),
    digest: Digest,
    text: ReportText,
  })
  .meta({ id: 'ReportPreview' })
export type ReportPreview = z.infer<typeof ReportPreview>

export const RestoreBody = z
  .strictObject({ note: Prose.optional() })
  .meta({ id: 'Restoration', example: { note: '恢复原稿' } })

/** A revision in a path. What is no number is one that is not there. */
export const RevisionParams = ReportParams.extend({ revision: z.string().max(100).meta({ example: '2' }) })

/** The number of a revision that a path or a cursor names; undefined for what is none. */
export const revisionNo = (named: string | undefined): number | undefined =>
  named !== undefined && /^[1-9]\d{0,7}$/.test(named) ? Number(named) : undefined
