import { type Counters, difference, summed } from '../domain/counters.ts'
import type { SessionCounters } from '../domain/owed.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import { countsOf, type Owing, owingOf } from '../domain/suggestion-counters.ts'
import { mainTable } from './db.ts'
import { queryEntries } from './items.ts'
import { type Key, keys } from './keys.ts'
import type { Write } from './transact.ts'

/** What is to be added to the counters under one key, and whose they are where they count what is owed. */
export interface Addition extends Partial<Pick<Owing, 'of' | 'name'>> {
  key: Key
  counters: Counters
}

/** Every counter that a suggestion adds to, by item. */
export function additionsOf(a: string, suggestion: KeptSuggestion | undefined): Addition[] {
  if (!suggestion) return []
  const { session } = suggestion
  const owed = owingOf(suggestion).map((one) => ({ key: keys.owing(a, session, one.of, one.name), ...one }))
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
export function added({ key, of, name, counters }: Addition): Write {
  const entries = [...counters]
  const whose = of !== undefined && name !== undefined
  const sums = entries.map((_, at) => `#n${at} :v${at}`).join(', ')
  return {
    action: {
      Update: {
        TableName: mainTable(),
        Key: key,
        UpdateExpression: `${whose ? 'SET #of = :of, #name = :name ' : ''}ADD ${sums}`,
        ExpressionAttributeNames: {
          ...(whose && { '#of': 'of', '#name': 'name' }),
          ...Object.fromEntries(entries.map(([name], at) => [`#n${at}`, name])),
        },
        ExpressionAttributeValues: {
          ...(whose && { ':of': of, ':name': name }),
          ...Object.fromEntries(entries.map(([, count], at) => [`:v${at}`, count])),
        },
      },
    },
  }
}

interface CountersItem extends Partial<Pick<Owing, 'of' | 'name'>> {
  [counter: string]: unknown
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
      const { of, name } = entity
      const isOwing = of !== undefined && name !== undefined
      sessions.set(
        session,
        isOwing ? { ...known, owed: [...known.owed, { of, name, counters }] } : { ...known, all: counters },
      )
    }
  }
  return { sessions, reports }
}
