import { everyProposer, type KeptSuggestion, type Suggestion, shownAs } from '../domain/suggestion.ts'
import { instant } from './clock.ts'
import { query } from './items.ts'
import { keys } from './keys.ts'
import { suggestionsById } from './suggestions.ts'

const followed = ({ mergedInto, splitInto = [] }: KeptSuggestion) => [
  ...(mergedInto === undefined ? [] : [mergedInto]),
  ...splitInto,
]

/** What a member proposed or is invited to, by id, and whatever became of what they proposed: merged into, split into. */
async function reached(a: string, memberNo: string) {
  const proposed = (await query<{ id: string }>(keys.proposed(a, memberNo, '').pk)).map(({ id }) => id)
  const found = new Map<string, Suggestion>()
  const now = instant()
  let wanted = proposed
  while (wanted.length > 0) {
    const read = await suggestionsById(a, [...new Set(wanted)])
    for (const one of read) found.set(one.id, shownAs(one, now))
    const own = read.filter((one) => everyProposer(one).includes(memberNo))
    wanted = own.flatMap(followed).filter((id) => !found.has(id))
  }
  return { proposed: new Set(proposed), found }
}

const newest = (found: ReadonlyMap<string, Suggestion>) =>
  [...found.values()].sort((one, other) =>
    one.createdAt < other.createdAt || (one.createdAt === other.createdAt && one.id < other.id) ? 1 : -1,
  )

/** What a member proposed or is invited to, and what became of it: what it was merged into, the parts it was split into. The newest first. */
export const ownSuggestions = async (a: string, memberNo: string): Promise<Suggestion[]> =>
  newest((await reached(a, memberNo)).found)

/** What a member proposed, its parts too, each with the suggestion that it was merged into, if it was. The newest first. */
export async function suggestionsBy(
  a: string,
  memberNo: string,
): Promise<{ suggestion: Suggestion; into: Suggestion | undefined }[]> {
  const { proposed, found } = await reached(a, memberNo)
  return newest(found)
    .filter((one) => proposed.has(one.id) || one.splitFrom !== undefined)
    .map((suggestion) => ({ suggestion, into: found.get(suggestion.mergedInto ?? '') }))
}
