import type { Page } from '../domain/page.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import { isReportAskedFor, type ReportQuery } from '../domain/special-report-filter.ts'
import { Ulid } from '../domain/text.ts'
import { query } from './items.ts'
import { keys } from './keys.ts'

const batch = 25

/** The special reports, the newest first, on from one of them; read a batch at a time, as they are asked for. */
async function* newestFirst(a: string, from: string | undefined): AsyncGenerator<SpecialReport> {
  let after = from
  do {
    const found = await query<SpecialReport>(keys.specialReport(a, '').pk, { newestFirst: true, limit: batch, after })
    yield* found
    after = found.length < batch ? undefined : found.at(-1)?.id
  } while (after !== undefined)
}

/** A page of the special reports asked for, the newest first; the cursor is the id of the last one shown. */
export async function specialReports(a: string, asked: ReportQuery): Promise<Page<SpecialReport>> {
  const items: SpecialReport[] = []
  for await (const one of newestFirst(a, Ulid.safeParse(asked.cursor).data)) {
    if (!isReportAskedFor(one, asked)) continue
    const end = items.at(-1)
    if (items.length === asked.limit && end) return { items, next: end.id }
    items.push(one)
  }
  return { items }
}
