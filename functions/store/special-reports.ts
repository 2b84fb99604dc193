import { Refusal } from '../domain/refusal.ts'
import type { NewSpecialReport, SpecialReport } from '../domain/special-report.ts'
import { claimsHold } from '../domain/special-report-claim.ts'
import { type ReportMove, type ReportMoveBody, reportMoved, stillDraft } from '../domain/special-report-moves.ts'
import type { ReportRevision } from '../domain/special-report-revision.ts'
import {
  compiledText,
  knowsSections,
  type ReportText,
  restoring,
  revised,
  type SpecialReportPatch,
} from '../domain/special-report-text.ts'
import { instant } from './clock.ts'
import { digestOf } from './digest.ts'
import { newId } from './ids.ts'
import { find, type Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act, type Note } from './log.ts'
import { countedReport } from './report-counters.ts'
import { claim } from './special-report-claims.ts'
import { previewOf, revisedText, revision } from './special-report-revisions.ts'
import { keepText } from './special-report-texts.ts'
import { decided, put, transact } from './transact.ts'

/** One special report, or `not-found`. */
export const specialReport = (a: string, id: string): Promise<Stored<SpecialReport>> =>
  find<SpecialReport>(keys.specialReport(a, id), { kind: 'special-report', id })

/**
 * Writes a report with a revision of its text, on claims that were laid just before. The text is kept first; the one write that
 * names it makes it the report's. Too long after the claims another report could have the suggestions already.
 */
async function revise(
  how: Act,
  { before, after: report }: { before?: SpecialReport; after: SpecialReport },
  { text, claimedAt, note }: { text: ReportText; claimedAt: string; note?: string | undefined },
  told: Pick<Note, 'move' | 'details'>,
): Promise<void> {
  const { association: a, at, by } = how
  const { id, revision: no } = report
  const made: ReportRevision = { revision: no, at, by, note, digest: await keepText(a, id, text) }
  if (!claimsHold(claimedAt, instant())) throw new Refusal('too-busy')
  const writes = [put(keys.specialReport(a, id), report), put(keys.specialReportRevision(a, id, no), made)]
  await act(how, [...writes, ...countedReport(a, before, report)], { about: [id], reason: note, ...told })
}

/**
 * Compiles a report of suggestions that are queued; answers its id. It lays claim to them first, in several transactions where
 * there are many, and then one write makes the report and, with it, all of them `compiled`.
 */
export async function compile(how: Act, wanted: NewSpecialReport): Promise<string> {
  const id = newId()
  const { at: claimedAt, suggestions } = await claim(how.association, id, wanted.suggestions)
  const { at: createdAt, by } = how
  const none = { instructions: [], assignments: [] }
  const report: SpecialReport = { id, ...wanted, status: 'draft', revision: 1, ...none, createdAt, by }
  const text = compiledText(wanted, suggestions)
  await revise(
    how,
    { after: report },
    { text, claimedAt },
    { move: 'compile', details: { suggestions: wanted.suggestions } },
  )
  return id
}

/**
 * Changes a draft; whatever changes what it says makes its next revision, and what changes nothing makes none. What it no longer
 * lists is queued again; what it lists anew has to be queued.
 */
export async function recompile(
  how: Act,
  id: string,
  patch: SpecialReportPatch,
  allowed: (current: SpecialReport) => void,
): Promise<string> {
  const a = how.association
  return decided(async () => {
    const current = await specialReport(a, id)
    stillDraft(current)
    allowed(current)
    const suggestions = patch.suggestions ?? current.suggestions
    knowsSections(patch, suggestions)
    const said = await previewOf(a, current)
    const had = new Set(current.suggestions)
    const joining = await claim(
      a,
      id,
      suggestions.filter((one) => !had.has(one)),
    )
    const text = revised(said.text, patch, joining.suggestions)
    if (digestOf(text) === said.digest) {
      if (how.claim) await transact([how.claim(id)])
      return id
    }
    const { title, addressee } = text
    const { note, ...fields } = patch
    const no = current.revision + 1
    await revise(
      how,
      { before: current, after: { ...current, title, addressee, suggestions, revision: no } },
      { text, claimedAt: joining.at, note },
      { move: 'patch', details: { revision: no, fields: Object.keys(fields) } },
    )
    return id
  })
}

/** Makes a draft say again what one of its revisions said; see `recompile` for the suggestions that it then lists. */
export async function restore(
  how: Act,
  id: string,
  no: string,
  note: string | undefined,
  allowed: (current: SpecialReport) => void,
): Promise<string> {
  const { text } = await revisedText(how.association, id, no)
  return recompile(how, id, { ...restoring(text), note }, allowed)
}

/** Makes a move of the report, and with the same write of all its suggestions; approving freezes what it says. */
export async function moveReport<M extends ReportMove>(
  how: Act,
  id: string,
  move: M,
  body: ReportMoveBody<M>,
): Promise<string> {
  return decided(async () => {
    const a = how.association
    const current = await specialReport(a, id)
    const moved = reportMoved(current, move, body, how.at)
    const next = move === 'approve' ? await frozen(a, moved) : moved
    const reason = 'note' in body ? body.note : undefined
    await act(how, [put(keys.specialReport(a, id), next), ...countedReport(a, current, next)], {
      about: [id],
      move,
      reason,
      details: { ...body },
    })
    return id
  })
}

/** A report with its next version, and the digest of what it says. The text itself is kept, and stays, under that digest. */
async function frozen(a: string, report: SpecialReport): Promise<SpecialReport> {
  const { digest } = await revision(a, report.id, report.revision)
  return { ...report, version: (report.version ?? 0) + 1, digest }
}
