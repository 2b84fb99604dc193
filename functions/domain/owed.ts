import { type Counters, countsUnder, summed } from './counters.ts'
import type { Obligation } from './obligation.ts'
import { dayOf, type Owing } from './suggestion-counters.ts'

/** What was counted of a session: all that was suggested there, and what is owed, by kind and day. */
export interface SessionCounters {
  session: string
  all: Counters
  owed: readonly Owing[]
}

/** The sessions that are asked for, as they were counted. */
export interface CountedSessions {
  chosen: readonly SessionCounters[]
  /** What is owed on the two days that are not wholly past or wholly to come: today, and the day until which what is due is due soon. */
  owedOnEdges: readonly Obligation[]
}

/** What a department owes, or all of them, in whole days and on the edges. */
export interface Owed {
  owed: Counters
  edges: readonly Obligation[]
}

/** The sum of some numbers. */
export const add = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

/** What is owed of a kind of owing, by all or by one name. */
export function owedIn({ chosen, owedOnEdges }: CountedSessions, of: Owing['of'], name?: string): Owed {
  const isMeant = (one: string | undefined) => one !== undefined && (name === undefined || one === name)
  const owings = chosen.flatMap(({ owed }) => owed.filter((one) => one.of === of && isMeant(one.name)))
  return { owed: summed(owings.map(({ counters }) => counters)), edges: owedOnEdges.filter((one) => isMeant(one[of])) }
}

/** How many of a kind are due before an instant: whole days by their counters, the day of the instant one by one. */
export function dueBefore({ owed, edges }: Owed, kind: Obligation['kind'], instant: string): number {
  const day = dayOf(instant)
  const days = Object.entries(countsUnder(owed, kind)).filter(([one]) => one < day)
  const onTheDay = edges.filter((one) => one.kind === kind && dayOf(one.dueAt) === day && one.dueAt < instant)
  return add(days.map(([, count]) => count)) + onTheDay.length
}
