import type { SpecialReport } from '../domain/special-report.ts'
import { digestOf } from './digest.ts'
import { stage } from './items.ts'
import { keys } from './keys.ts'
import { pieces } from './pieces.ts'
import { suggestionsById } from './suggestions.ts'

interface Text {
  number: string
  title: string
  situation: string
  analysis?: string | undefined
  proposal: string
}

/** What a report's suggestions say, in the report's order. */
async function textsOf(a: string, { suggestions }: SpecialReport): Promise<Text[]> {
  const found = new Map((await suggestionsById(a, suggestions)).map((one) => [one.id, one]))
  return suggestions
    .flatMap((id) => found.get(id) ?? [])
    .map(({ number, title, situation, analysis, proposal }) => ({ number, title, situation, analysis, proposal }))
}

/**
 * A report with its next version and the digest of what it says: title, addressee and its suggestions' texts. The texts are put under the digest first: what is approved has been kept by then.
 */
export async function frozen(a: string, report: SpecialReport): Promise<SpecialReport> {
  const { title, addressee } = report
  const texts = await textsOf(a, report)
  const digest = digestOf({ title, addressee, suggestions: texts })
  await stage(
    pieces(texts).map((suggestions, index) => ({
      key: keys.specialReportText(a, report.id, digest, index),
      entity: { suggestions },
    })),
  )
  return { ...report, version: (report.version ?? 0) + 1, digest }
}
