import type { Association } from '../domain/association.ts'
import type { Caller } from '../domain/caller.ts'
import { everyProposer, type KeptSuggestion, shownAs } from '../domain/suggestion.ts'
import { allowed } from '../domain/suggestion-move.ts'
import { onThePage } from '../domain/suggestion-move-form.ts'
import { stepsOf } from '../domain/suggestion-step.ts'
import type { Case } from '../pages/suggestion/case.tsx'
import type { CaseNames } from '../pages/suggestion/matter.tsx'
import { groupsOf } from '../store/groups.ts'
import type { Act } from '../store/log.ts'
import { membersByNo } from '../store/members.ts'
import { movesOf } from '../store/suggestion-logs.ts'
import { circumstances } from '../store/suggestion-moves.ts'
import { suggestionsById } from '../store/suggestions.ts'
import { amends } from './desk.ts'

/** A suggestion as a member follows it, with what it was merged into or split into. */
export async function caseOf(how: Act, caller: Caller, of: Association, kept: KeptSuggestion): Promise<Case> {
  const { association: a, id } = caller
  const into = await mergedInto(a, kept, id)
  const followed = into ?? kept
  const [steps, theirs, parts, names, when, isAmendable] = await Promise.all([
    movesOf(a, kept),
    into && movesOf(a, into),
    suggestionsById(a, followed.splitInto ?? []),
    namesOf(a, of, kept),
    circumstances(how, caller),
    amends(caller, followed),
  ])
  const shown = (one: KeptSuggestion) => shownAs(one, how.at)
  return {
    suggestion: shown(kept),
    steps: stepsOf(steps, kept, id),
    names,
    into: into && theirs && { suggestion: shown(into), steps: stepsOf(theirs, into, id) },
    parts: parts.map(shown).sort((one, other) => (one.id < other.id ? -1 : 1)),
    moves: onThePage(allowed(followed, when)),
    isAmendable,
  }
}

/** What it was merged into, for whoever is answered there too. */
async function mergedInto(a: string, { mergedInto: into }: KeptSuggestion, memberNo: string) {
  if (into === undefined) return undefined
  const [found] = await suggestionsById(a, [into])
  return found && everyProposer(found).includes(memberNo) ? found : undefined
}

async function namesOf(
  a: string,
  { priorities, replyClasses }: Association,
  { session, group, priority, proposers, invited = [] }: KeptSuggestion,
): Promise<CaseNames> {
  const [groups, people] = await Promise.all([groupsOf(a, session), membersByNo(a, [...proposers, ...invited])])
  const called = (memberNo: string) => people.get(memberNo)?.name ?? memberNo
  return {
    group: groups.find(({ id }) => id === group)?.name ?? group,
    priority: priorities.find(({ id }) => id === priority)?.title ?? priority,
    proposers: proposers.map(called),
    invited: invited.map(called),
    classes: new Map(replyClasses.flatMap((one) => (one.name === undefined ? [] : [[one.id, one.name]]))),
  }
}
