import type { Caller } from '../domain/caller.ts'
import type { StoredGroup } from '../domain/group.ts'
import { Refusal } from '../domain/refusal.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import { withReport } from '../domain/special-report-claim.ts'
import { everyProposer, type KeptSuggestion, type Suggestion, shownAs } from '../domain/suggestion.ts'
import { isHandledBy } from '../domain/suggestion-department.ts'
import { placeOf } from '../domain/suggestion-id.ts'
import { instant } from './clock.ts'
import { find, query, read, readAll, type Stored } from './items.ts'
import { type Key, keys } from './keys.ts'

const notFound = (id: string) => new Refusal('not-found', { kind: 'suggestion', id })

/** The key that a suggestion's id computes; `not-found` for what is no suggestion's id. */
export function keyOf(a: string, id: string): Key {
  const place = placeOf(id)
  if (!place) throw notFound(id)
  return keys.suggestion(a, place.session, place.no)
}

/** These suggestions with the statuses that their reports give them, each report read once. */
export async function asReported(a: string, kept: Stored<KeptSuggestion>[]): Promise<Stored<KeptSuggestion>[]> {
  const named = [...new Set(kept.flatMap(({ report }) => report ?? []))]
  if (named.length === 0) return kept
  const found = await readAll<SpecialReport>(named.map((id) => keys.specialReport(a, id)))
  const reports = new Map(found.map(({ entity }) => [entity.id, entity]))
  return kept.map((one) => withReport(one, reports.get(one.report ?? '')))
}

/** One suggestion, or `not-found`; a reported one with the status that its report gives it. */
export async function suggestion(a: string, id: string): Promise<Stored<KeptSuggestion>> {
  const kept = await find<KeptSuggestion>(keyOf(a, id), { kind: 'suggestion', id })
  const [found = kept] = await asReported(a, [kept])
  return found
}

/** The suggestions with these ids, in no order; what is not there is left out. */
export async function suggestionsById(a: string, ids: readonly string[]): Promise<Stored<KeptSuggestion>[]> {
  const places = ids.filter((id) => placeOf(id)).map((id) => keyOf(a, id))
  return asReported(
    a,
    (await readAll<KeptSuggestion>(places)).map(({ entity }) => entity),
  )
}

/** All suggestions of a session, in the order of their numbers, as people see them now. */
export async function suggestionsOf(a: string, session: string): Promise<Suggestion[]> {
  const kept = await query<KeptSuggestion>(keys.suggestion(a, session, '').pk)
  const now = instant()
  return (await asReported(a, kept)).map((one) => shownAs(one, now))
}

/**
 * A suggestion for whom it is open to: staff, the contacts of the departments that handle it, whoever proposed it or what was
 * merged into it or is invited to, and its group's recorder. For everybody else there is none.
 */
export async function suggestionFor(caller: Caller, id: string): Promise<Stored<KeptSuggestion>> {
  const found = await suggestion(caller.association, id)
  if (await isOpenTo(caller, found)) return found
  throw notFound(id)
}

async function isOpenTo(caller: Caller, found: KeptSuggestion): Promise<boolean> {
  if (caller.role === 'host') return isHandledBy(found, caller.department ?? '')
  if (caller.role !== 'member') return true
  return [...everyProposer(found), ...(found.invited ?? [])].includes(caller.id) || isRecorder(caller, found)
}

/** Whether a member keeps the record of the group that a suggestion came from. */
export async function isRecorder(
  { association, id }: Pick<Caller, 'association' | 'id'>,
  { session, group }: Pick<KeptSuggestion, 'session' | 'group'>,
): Promise<boolean> {
  return (await read<StoredGroup>(keys.group(association, session, group)))?.recorder === id
}
