import type { Association } from '../domain/association.ts'
import type { Caller } from '../domain/caller.ts'
import { everyProposer, type KeptSuggestion, type Suggestion, shownAs } from '../domain/suggestion.ts'
import { type Step, stepsOf } from '../domain/suggestion-step.ts'
import { groupsOf } from './groups.ts'
import { membersByNo } from './members.ts'
import { movesOf } from './suggestion-logs.ts'
import { suggestionsById } from './suggestions.ts'

/** What stands behind a suggestion's ids. */
export interface CaseNames {
  group: string
  priority: string | undefined
  proposers: string[]
  invited: string[]
  /** What the association calls its classes of answers, where they are its own. */
  classes: ReadonlyMap<string, string>
}

/** A suggestion as one of its readers follows it. */
export interface Case {
  suggestion: Suggestion
  steps: Step[]
  names: CaseNames
  /** What it was merged into, where it was: what becomes of that one is what became of both. */
  into: { suggestion: Suggestion; steps: Step[] } | undefined
  /** What it was split into, where it was. */
  parts: Suggestion[]
}

/** What a suggestion was merged into, for whoever is answered there too, and for the staff. */
export async function mergedInto(
  { association, role, id }: Caller,
  { mergedInto: into }: KeptSuggestion,
): Promise<KeptSuggestion | undefined> {
  if (into === undefined) return undefined
  const [found] = await suggestionsById(association, [into])
  return found && (role !== 'member' || everyProposer(found).includes(id)) ? found : undefined
}

/** A suggestion as a reader follows it at an instant, with what it was merged into (see `mergedInto`), or split into. */
export async function caseOf(
  caller: Caller,
  at: string,
  of: Association,
  kept: KeptSuggestion,
  into: KeptSuggestion | undefined,
): Promise<Case> {
  const { association: a } = caller
  const [moves, theirs, parts, names] = await Promise.all([
    movesOf(a, kept),
    into && movesOf(a, into),
    suggestionsById(a, (into ?? kept).splitInto ?? []),
    namesOf(caller, of, kept),
  ])
  const shown = (one: KeptSuggestion) => shownAs(one, at)
  return {
    suggestion: shown(kept),
    steps: stepsOf(moves, kept, caller),
    names,
    into: into && theirs && { suggestion: shown(into), steps: stepsOf(theirs, into, caller) },
    parts: parts.map(shown).sort((one, other) => (one.id < other.id ? -1 : 1)),
  }
}

/** A department is told its proposers' numbers, as by the API, and no names. */
async function namesOf(
  { association: a, role }: Caller,
  { priorities, replyClasses }: Association,
  { session, group, priority, proposers, invited = [] }: KeptSuggestion,
): Promise<CaseNames> {
  const named = role === 'host' ? [] : [...proposers, ...invited]
  const [groups, people] = await Promise.all([groupsOf(a, session), membersByNo(a, named)])
  const called = (memberNo: string) => people.get(memberNo)?.name ?? memberNo
  return {
    group: groups.find(({ id }) => id === group)?.name ?? group,
    priority: priorities.find(({ id }) => id === priority)?.title ?? priority,
    proposers: proposers.map(called),
    invited: invited.map(called),
    classes: new Map(replyClasses.flatMap((one) => (one.name === undefined ? [] : [[one.id, one.name]]))),
  }
}
