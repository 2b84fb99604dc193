import { type Counters, difference } from '../domain/counters.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import { association } from './associations.ts'
import { type Addition, added, additionsOf, countersByItem, gathered } from './counters.ts'
import { query, queryEntries } from './items.ts'
import { type Key, keys } from './keys.ts'
import { reportAddition } from './report-counters.ts'
import { sessionsOf } from './sessions.ts'
import { type Entry, entriesOf } from './suggestion-registers.ts'
import { asReported } from './suggestions.ts'
import { drop, most, place, transact, type Write } from './transact.ts'

/** One counter, or one entry of a register, that is not what counting everything again gives. */
interface Difference {
  item: string
  /** The counter's name; of an entry, what is to be done about it. */
  what: string
  kept: unknown
  counted: unknown
}

/** What counting everything again came to, and the writes that would mend the differences. */
export interface Recount {
  suggestions: number
  differences: Difference[]
  mending: Write[]
}

/**
 * Counts an association's suggestions again, one by one, and compares with what the writes have kept. It reads everything, so
 * it is for a quiet hour: a suggestion that changes meanwhile shows as a difference.
 */
export async function recount(a: string): Promise<Recount> {
  const [sessions, reports] = await Promise.all([sessionsOf(a), query<SpecialReport>(keys.specialReport(a, '').pk)])
  const suggestions: KeptSuggestion[] = []
  for (const { id } of sessions)
    suggestions.push(...(await asReported(a, await query<KeptSuggestion>(keys.suggestion(a, id, '').pk))))
  const additions = gathered([
    ...suggestions.flatMap((one) => additionsOf(a, one)),
    ...reports.map((report) => reportAddition(a, report)),
  ])
  const parts = [await comparedCounters(a, additions), await comparedEntries(a, suggestions)]
  return {
    suggestions: suggestions.length,
    differences: parts.flatMap(({ differences }) => differences),
    mending: parts.flatMap(({ mending }) => mending),
  }
}

type Compared = Pick<Recount, 'differences' | 'mending'>

async function comparedCounters(a: string, additions: readonly Addition[]): Promise<Compared> {
  const kept = await countersByItem(a)
  const counted = new Map(additions.map((addition) => [addition.key.sk, addition]))
  const nothing: Counters = new Map()
  const off = [...new Set([...kept.keys(), ...counted.keys()])].flatMap((sk): Addition[] => {
    const addition = counted.get(sk) ?? { key: { ...keys.reportCounters(a), sk }, counters: nothing }
    const counters = difference(kept.get(sk) ?? nothing, addition.counters)
    return counters.size > 0 ? [{ ...addition, counters }] : []
  })
  const differences = off.flatMap(({ key: { sk }, counters }) =>
    [...counters.keys()].map((name) => ({
      item: sk,
      what: name,
      kept: kept.get(sk)?.get(name) ?? 0,
      counted: counted.get(sk)?.counters.get(name) ?? 0,
    })),
  )
  return { differences, mending: off.map(added) }
}

const nameOf = ({ pk, sk }: Key) => JSON.stringify([pk, sk])

async function comparedEntries(a: string, suggestions: readonly KeptSuggestion[]): Promise<Compared> {
  const counted = suggestions.flatMap((one) => entriesOf(a, one))
  const kept = await keptEntries(a, counted)
  const byName = (entries: readonly Entry[]) => new Map(entries.map((entry) => [nameOf(entry.key), entry]))
  const [is, was] = [byName(counted), byName(kept)]
  const missing = counted.filter(({ key }) => !was.has(nameOf(key)))
  const stray = kept.filter(({ key }) => !is.has(nameOf(key)))
  return {
    differences: [
      ...missing.map(({ key, entity }) => ({ item: nameOf(key), what: 'missing', kept: undefined, counted: entity })),
      ...stray.map(({ key, entity }) => ({ item: nameOf(key), what: 'stray', kept: entity, counted: undefined })),
    ],
    mending: [...missing.map(({ key, entity }) => place(key, entity)), ...stray.map(({ key }) => drop(key))],
  }
}

/** Every entry of the registers: of the partitions that there are for all, and of each department that is known or has any. */
async function keptEntries(a: string, counted: readonly Entry[]): Promise<Entry[]> {
  const { departments } = await association(a)
  const partitions = new Set([
    keys.obligation(a, '', '', '').pk,
    keys.supervised(a, '').pk,
    ...departments.map((department) => keys.handled(a, department, '', '').pk),
    ...counted.map(({ key }) => key.pk),
  ])
  const found: Entry[] = []
  for (const pk of partitions)
    found.push(...(await queryEntries<object>(pk)).map(({ sk, entity }) => ({ key: { pk, sk }, entity })))
  return found
}

/** Mends what a recount found, a transaction's worth at a time. */
export async function mend({ mending }: Recount): Promise<void> {
  for (let at = 0; at < mending.length; at += most) await transact(mending.slice(at, at + most))
}
