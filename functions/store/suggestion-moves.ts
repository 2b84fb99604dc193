import type { Caller } from '../domain/caller.ts'
import { invalid } from '../domain/refusal.ts'
import type { KeptSuggestion } from '../domain/suggestion.ts'
import type { SplitBody } from '../domain/suggestion-bodies.ts'
import { moved, notNow } from '../domain/suggestion-move.ts'
import type { Circumstances, MoveBody, SuggestionMove } from '../domain/suggestion-moves.ts'
import { joinedBy, leftBy, partsOf, releasesMerged, takesMerges } from '../domain/suggestion-relations.ts'
import { association } from './associations.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { session } from './sessions.ts'
import { takeNames } from './suggestion-numbers.ts'
import { type Change, written } from './suggestion-writes.ts'
import { suggestion, suggestionFor, suggestionsById } from './suggestions.ts'
import { decided, drop } from './transact.ts'

/** Who moves, when, and what the association has. */
export const circumstances = async (how: Act, caller: Caller): Promise<Circumstances> => ({
  actor: actorOf(caller),
  by: how.by,
  at: how.at,
  association: await association(how.association),
})

function actorOf({ role, id, department = '' }: Caller): Circumstances['actor'] {
  if (role === 'member') return { role, memberNo: id }
  return role === 'host' ? { role, department } : { role: 'secretariat' }
}

/** A suggestion as whoever moves it finds it: for a department's contact there is none but what the department handles. */
const found = (caller: Caller, id: string) =>
  caller.role === 'host' ? suggestionFor(caller, id) : suggestion(caller.association, id)

/** Makes one of the moves in the table; see `suggestionMoves` for what each refuses. Answers the suggestion as it has become. */
export async function makeMove<M extends SuggestionMove>(
  how: Act,
  caller: Caller,
  id: string,
  move: M,
  body: MoveBody<M>,
): Promise<KeptSuggestion> {
  return decided(async () => {
    const a = how.association
    const [current, when] = await Promise.all([found(caller, id), circumstances(how, caller)])
    const next = moved(current, move, body, when)
    const { itself, others } = await consequences(how, current, next, move, body, when)
    const writes = [...written(a, [{ before: current, after: itself }, ...others]), ...forgotten(a, current, itself)]
    await act(how, writes, {
      about: [id, ...others.map(({ after }) => after.id)],
      move,
      ...said(move === 'opine' ? { ...attributed(when), ...body } : body),
    })
    return itself
  })
}

/** Who would not propose it has it no longer among their own. */
const forgotten = (a: string, before: KeptSuggestion, { id, proposers, invited = [] }: KeptSuggestion) =>
  (before.invited ?? [])
    .filter((memberNo) => !proposers.includes(memberNo) && !invited.includes(memberNo))
    .map((memberNo) => drop(keys.proposed(a, memberNo, id)))

/** A contact gives their department's opinion without saying whose it is; the log says it. */
const attributed = ({ actor }: Circumstances) => (actor.role === 'host' ? { department: actor.department } : {})

/** What the log keeps of a body: why, and what else was said, but for the parts, which stand in suggestions of their own. */
function said(body: Record<string, unknown>) {
  const { reason, comment, note, parts: _, ...details } = body
  const why = reason ?? comment ?? note
  return { ...(typeof why === 'string' && { reason: why }), ...(Object.keys(details).length > 0 && { details }) }
}

/** What a suggestion was merged into, what else was, and where the former came from: what it is a part of or follows, if it does. */
async function merger(a: string, { id, mergedInto = '' }: KeptSuggestion) {
  const target = await suggestion(a, mergedInto)
  const remaining = await suggestionsById(
    a,
    target.merged.filter((other) => other !== id),
  )
  const from = target.splitFrom ?? target.follows?.suggestion
  const origin = from === undefined ? undefined : await suggestion(a, from)
  return { target, remaining, origin }
}

interface Consequences {
  itself: KeptSuggestion
  others: Change[]
}

/** The other suggestions that a move changes or makes: the one it is merged into or taken out of, the parts it is split into. */
async function consequences(
  how: Act,
  current: KeptSuggestion,
  next: KeptSuggestion,
  move: SuggestionMove,
  body: object,
  when: Circumstances,
): Promise<Consequences> {
  const a = how.association
  if (move === 'merge') {
    const into = next.mergedInto ?? ''
    const [target] = await suggestionsById(a, [into])
    if (!target) throw invalid({ path: 'into', message: `there is no suggestion "${into}"` })
    if (!takesMerges(target)) throw notNow(current, when, move)
    return { itself: next, others: [{ before: target, after: joinedBy(target, current) }] }
  }
  if (move === 'un-merge') {
    const { target, remaining, origin } = await merger(a, current)
    if (!releasesMerged(target)) throw notNow(current, when, move)
    return { itself: next, others: [{ before: target, after: leftBy(target, current, remaining, origin) }] }
  }
  if (move === 'split') {
    const division = body as SplitBody
    const names = await takeNames(a, await session(a, current.session), division.parts.length)
    const parts = partsOf(current, division, names, how)
    return { itself: { ...next, splitInto: parts.map((part) => part.id) }, others: parts.map((after) => ({ after })) }
  }
  return { itself: next, others: [] }
}
