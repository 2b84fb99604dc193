import { invalid } from '../domain/refusal.ts'
import type { ReportText } from '../domain/special-report-text.ts'
import { digestOf } from './digest.ts'
import { query, stage } from './items.ts'
import { keys } from './keys.ts'
import { pieces } from './pieces.ts'

/** The most bytes of a report's text as JSON; a function's answer takes 6 MB. */
const mostBytes = 4 * 1024 * 1024

/**
 * Keeps what a report says under its digest, in pieces, and answers the digest. It counts for nothing until a revision names it,
 * and nothing else can be written over it. Refuses a text that no answer could carry.
 */
export async function keepText(a: string, report: string, text: ReportText): Promise<string> {
  if (Buffer.byteLength(JSON.stringify(text)) > mostBytes)
    throw invalid({ path: 'suggestions', message: 'their text must be of 4 MiB at most; make several reports' })
  const { sections, ...head } = text
  const digest = digestOf(text)
  await stage(
    [head, ...pieces(sections).map((piece) => ({ sections: piece }))].map((entity, chunk) => ({
      key: keys.specialReportText(a, report, digest, chunk),
      entity,
    })),
  )
  return digest
}

/** What a report says by this digest, which a revision names. */
export async function textOf(a: string, report: string, digest: string): Promise<ReportText> {
  const { pk } = keys.specialReportText(a, report, digest, 0)
  const [head, ...rest] = await query<ReportText>(pk, { begins: `${digest}#` })
  if (!head) throw new Error(`a revision of ${report} names a text that is not there: ${digest}`)
  return { ...head, sections: rest.flatMap(({ sections }) => sections) }
}
