import { known } from '../domain/association.ts'
import type { Caller } from '../domain/caller.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import type { KeptSuggestion, NewSuggestion, SuggestionPatch } from '../domain/suggestion.ts'
import { isAmendable, notNow } from '../domain/suggestion-move.ts'
import { refersTo } from '../domain/suggestion-priority.ts'
import { begun } from '../domain/suggestion-relations.ts'
import { signatories } from '../domain/suggestion-signatories.ts'
import { association } from './associations.ts'
import { read } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { strangers } from './members.ts'
import { session } from './sessions.ts'
import { circumstances } from './suggestion-moves.ts'
import { takeNames } from './suggestion-numbers.ts'
import { written } from './suggestion-writes.ts'
import { isRecorder, suggestion } from './suggestions.ts'
import { decided, drop, put } from './transact.ts'

type Matter = Pick<KeptSuggestion, 'session' | 'group' | 'theme' | 'priority' | 'task' | 'proposers' | 'invited'>

/**
 * The member who writes it for themselves; undefined for the secretariat and the recorder of its group, who write down what was
 * said. Refuses a member who neither proposes it nor keeps the record.
 */
async function writerOf(caller: Caller, matter: Matter): Promise<string | undefined> {
  if (caller.role === 'secretariat' || (await isRecorder(caller, matter))) return undefined
  if (!matter.proposers.includes(caller.id)) throw new Refusal('not-allowed')
  return caller.id
}

/** Everybody who has it among their own: who proposes it, and who is invited to. */
const concerned = ({ proposers, invited = [] }: Pick<KeptSuggestion, 'proposers' | 'invited'>) => [
  ...proposers,
  ...invited,
]

/** Refuses a group that the session does not have, and a theme, a priority or people that the association does not. */
async function knowsAll(
  a: string,
  { session: of, group, theme, priority, task, proposers, invited = [] }: Matter,
): Promise<void> {
  const [configured, formed, unknown] = await Promise.all([
    association(a),
    read(keys.group(a, of, group)),
    strangers(a, [
      ...proposers.map((memberNo) => ({ path: 'proposers', memberNo })),
      ...invited.map((memberNo) => ({ path: 'invited', memberNo })),
    ]),
  ])
  known(configured, { theme, priority, task })
  const faults = [...(formed ? [] : [{ path: 'group', message: `the session has no group "${group}"` }]), ...unknown]
  if (faults.length > 0) throw invalid(...faults)
}

/** Writes down a suggestion, as a draft; answers its id. Observers may propose too: they are members without a seat. */
export async function propose(how: Act, caller: Caller, sessionId: string, wanted: NewSuggestion): Promise<string> {
  const { association: a, at, by } = how
  const held = await session(a, sessionId)
  const matter = { ...wanted, session: held.id }
  const writer = await writerOf(caller, matter)
  await knowsAll(a, matter)
  const [name = { id: '', number: '' }] = await takeNames(a, held, 1)
  const drafted = begun({ ...matter, ...signatories({ proposers: [] }, wanted, writer), ...name, at, by })
  await act(
    how,
    [
      ...written(a, [{ after: drafted }]),
      ...concerned(drafted).map((memberNo) => put(keys.proposed(a, memberNo, drafted.id), { id: drafted.id })),
    ],
    { about: [drafted.id, held.id], move: 'create' },
  )
  return drafted.id
}

/** Changes the words of a draft, or of one that was returned. Refuses whoever might not have written it down so. */
export async function amendSuggestion(
  how: Act,
  caller: Caller,
  id: string,
  patch: SuggestionPatch,
  allowed: (current: KeptSuggestion) => void,
): Promise<void> {
  await decided(async () => {
    const a = how.association
    const current = await suggestion(a, id)
    await writerOf(caller, current)
    const { analysis = current.analysis, priority: _priority, task: _task, ...words } = patch
    const wanted = { ...current, ...words, analysis: analysis ?? undefined, ...refersTo(current, patch) }
    const writer = await writerOf(caller, wanted)
    await knowsAll(a, wanted)
    const next = { ...wanted, ...signatories(current, patch, writer) }
    if (!isAmendable(current)) throw notNow(current, await circumstances(how, caller))
    allowed(current)
    const [before, after] = [concerned(current), concerned(next)]
    const joining = after.filter((memberNo) => !before.includes(memberNo))
    const leaving = before.filter((memberNo) => !after.includes(memberNo))
    await act(
      how,
      [
        ...written(a, [{ before: current, after: next }]),
        ...joining.map((memberNo) => put(keys.proposed(a, memberNo, id), { id })),
        ...leaving.map((memberNo) => drop(keys.proposed(a, memberNo, id))),
      ],
      { about: [id], move: 'patch', details: { fields: Object.keys(patch) } },
    )
  })
}
