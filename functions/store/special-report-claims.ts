import { invalid, Refusal } from '../domain/refusal.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import { claimedBy, isClaimable } from '../domain/special-report-claim.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import { placeOf } from '../domain/suggestion-id.ts'
import { instant } from './clock.ts'
import { readAll } from './items.ts'
import { keys } from './keys.ts'
import { keyOf } from './suggestions.ts'
import { decided, put, transact } from './transact.ts'

const atOnce = 90

interface Claimed {
  at: string
  /** As they were before, queued; in no order. Their words do not change any more. */
  suggestions: KeptSuggestion[]
}

/**
 * Lays a report's claim to suggestions, each on condition that it is still as it was read; answers when, and what they are.
 * Refuses, before it writes anything, suggestions that do not exist, and those that are not queued or are another report's.
 */
export async function claim(a: string, report: string, ids: readonly string[]): Promise<Claimed> {
  return decided(async () => {
    const at = instant()
    const suggestions = await unclaimed(a, report, ids, at)
    for (let from = 0; from < suggestions.length; from += atOnce)
      await transact(
        suggestions.slice(from, from + atOnce).map((one) => put(keyOf(a, one.id), claimedBy(one, report, at))),
      )
    return { at, suggestions }
  })
}

async function unclaimed(a: string, report: string, ids: readonly string[], now: string): Promise<KeptSuggestion[]> {
  const places = ids.filter((id) => placeOf(id)).map((id) => keyOf(a, id))
  const kept = (await readAll<KeptSuggestion>(places)).map(({ entity }) => entity)
  const known = new Set(kept.map(({ id }) => id))
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length > 0)
    throw invalid(...missing.map((id) => ({ path: 'suggestions', message: `there is no suggestion "${id}"` })))
  const holders = await holdersOf(a, kept)
  const refused = kept.filter((one) => !isClaimable(one, report, holders.get(one.report ?? ''), now))
  if (refused.length > 0)
    throw new Refusal('not-allowed-now', { allowed: [], suggestions: refused.map(({ id }) => id) })
  return kept
}

/** The reports that have claimed these suggestions before, where they came to be. */
async function holdersOf(a: string, kept: readonly KeptSuggestion[]): Promise<Map<string, SpecialReport>> {
  const named = new Set(kept.flatMap(({ report }) => report ?? []))
  const found = await readAll<SpecialReport>([...named].map((id) => keys.specialReport(a, id)))
  return new Map(found.map(({ entity }) => [entity.id, entity]))
}
