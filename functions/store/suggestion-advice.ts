import { advisedBy, type Neighbour, nearest } from '../domain/advice.ts'
import type { Caller } from '../domain/caller.ts'
import { similarTo } from '../domain/search-ranking.ts'
import { termCounts } from '../domain/search-terms.ts'
import { association } from './associations.ts'
import { searchIndex } from './search.ts'
import { asTheyStand, sharesWith } from './similar-suggestions.ts'
import { suggestionFor } from './suggestions.ts'

/** What past suggestions like one advise for its theme and host, the voters named with what they share with it. */
export async function adviceFor(caller: Caller, id: string) {
  const { association: a } = caller
  const [one, index, configured] = await Promise.all([suggestionFor(caller, id), searchIndex(a), association(a)])
  const scored = nearest(similarTo(index, termCounts(one)).filter((other) => other.id !== id))
  const neighbours: Neighbour[] = []
  for await (const other of asTheyStand(a, scored, scored.length)) neighbours.push(other)
  return advisedBy(neighbours, configured, sharesWith(index, one))
}
