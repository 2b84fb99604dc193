import { type Counters, difference, summed } from '../domain/counters.ts'
import type { SessionCounters } from '../domain/figures.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import { countsOf, owedBy } from '../domain/suggestion-counters.ts'
import { mainTable } from './db.ts'
import { queryEntries } from './items.ts'
import { type Key, keys } from './keys.ts'
import type { Write } from './transact.ts'

/** What is to be added to the counters under one key; `of` names the department where they are one's. */
export interface Addition {
  key: Key
  of?: string
  counters: Counters
}

/** Every counter that a suggestion adds to, by item. */
export function additionsOf(a: string, suggestion: KeptSuggestion | undefined): Addition[] {
  if (!suggestion) return []
  const { session } = suggestion
  const owed = [...owedBy(suggestion)].map(([of, counters]) => ({ key: keys.owed(a, session, of), of, counters }))
  return [{ key: keys.counters(a, session), counters: countsOf(suggestion) }, ...owed]
}

const nothing: Counters = new Map()
const negative = (addition: Addition): Addition => ({ ...addition, counters: difference(addition.counters, nothing) })

/** Additions to the same item as one. */
export function gathered(additions: readonly Addition[]): Addition[] {
  const found = new Map<string, Addition>()
  for (const addition of additions) {
    const name = addition.key.sk
    const known = found.get(name)
    found.set(name, known ? { ...known, counters: summed([known.counters, addition.counters]) } : addition)
  }
  return [...found.values()].filter(({ counters }) => counters.size > 0)
}

/** The writes that make the counters count what suggestions are now instead of what they were. */
export const counted = (
  a: string,
  changes: readonly { before?: KeptSuggestion | undefined; after: KeptSuggestion }[],
): Write[] =>
  gathered(
    changes.flatMap(({ before, after }) => [...additionsOf(a, before).map(negative), ...additionsOf(a, after)]),
  ).map(added)

/** Adds to counters, which are there as soon as they are added to. */
export function added({ key, of, counters }: Addition): Write {
  const entries = [...counters]
  const sums = entries.map((_, at) => `#n${at} :v${at}`).join(', ')
  return {
    action: {
      Update: {
        TableName: mainTable(),
        Key: key,
        UpdateExpression: `${of === undefined ? '' : 'SET #of = :of '}ADD ${sums}`,
        ExpressionAttributeNames: {
          ...(of !== undefined && { '#of': 'of' }),
          ...Object.fromEntries(entries.map(([name], at) => [`#n${at}`, name])),
        },
        ExpressionAttributeValues: {
          ...(of !== undefined && { ':of': of }),
          ...Object.fromEntries(entries.map(([, count], at) => [`:v${at}`, count])),
        },
      },
    },
  }
}

interface CountersItem {
  of?: string
  [name: string]: unknown
}

/** The counters of an association as they are kept: of each session that anything was suggested in, and of its special reports. */
export interface KeptCounters {
  sessions: ReadonlyMap<string, SessionCounters>
  reports: Counters
}

const countersIn = (item: object): Counters =>
  summed([new Map(Object.entries(item).filter((entry): entry is [string, number] => entry[0].startsWith('[')))])

const itemsOf = (a: string) => queryEntries<CountersItem>(keys.reportCounters(a).pk)

/** Every counter of an association, by item. */
export const countersByItem = async (a: string): Promise<ReadonlyMap<string, Counters>> =>
  new Map((await itemsOf(a)).map(({ sk, entity }) => [sk, countersIn(entity)]))

/** Every counter of an association, by session: a few items each. */
export async function countersOfAll(a: string): Promise<KeptCounters> {
  const sessions = new Map<string, SessionCounters>()
  let reports: Counters = new Map()
  for (const { sk, entity } of await itemsOf(a)) {
    const counters = countersIn(entity)
    if (sk === keys.reportCounters(a).sk) reports = counters
    else {
      const session = sk.slice(0, sk.indexOf('#'))
      const known = sessions.get(session) ?? { session, all: new Map(), owed: [] }
      const owed = entity.of === undefined ? known.owed : [...known.owed, { department: entity.of, counters }]
      sessions.set(session, entity.of === undefined ? { ...known, all: counters } : { ...known, owed })
    }
  }
  return { sessions, reports }
}
