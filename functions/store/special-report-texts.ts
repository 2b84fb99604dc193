import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { SpecialReport } from '../domain/special-report.ts'
import { stage } from './items.ts'
import { keys } from './keys.ts'
import { suggestionsById } from './suggestions.ts'

const mostBytes = 350 * 1024

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

/** Texts in as many pieces as items need, each of which holds at most 400 KB. */
function inChunks(texts: Text[]): Text[][] {
  const chunks: Text[][] = []
  let room = 0
  for (const text of texts) {
    const size = Buffer.byteLength(JSON.stringify(text))
    if (size > room) {
      chunks.push([])
      room = mostBytes
    }
    chunks.at(-1)?.push(text)
    room -= size
  }
  return chunks
}

/**
 * A report with its next version and the digest of what it says: SHA-256 of canonical JSON (RFC 8785) of title, addressee and its
 * suggestions' texts. The texts are put under the digest first: what is approved has been kept by then.
 */
export async function frozen(a: string, report: SpecialReport): Promise<SpecialReport> {
  const { title, addressee } = report
  const texts = await textsOf(a, report)
  const digest = createHash('sha256')
    .update(canonicalize({ title, addressee, suggestions: texts }) ?? '')
    .digest('hex')
  await stage(
    inChunks(texts).map((suggestions, index) => ({
      key: keys.specialReportText(a, report.id, digest, index),
      entity: { suggestions },
    })),
  )
  return { ...report, version: (report.version ?? 0) + 1, digest }
}
