import type { Caller } from '../domain/caller.ts'
import type { SpecialReport } from '../domain/special-report.ts'
import { followerOf, instructionFor, type ReportAssignment } from '../domain/special-report-assignment.ts'
import { everyProposer, type KeptSuggestion } from '../domain/suggestion.ts'
import { moved } from '../domain/suggestion-move.ts'
import { stage } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { session } from './sessions.ts'
import { specialReport } from './special-reports.ts'
import { circumstances } from './suggestion-moves.ts'
import { takeNames } from './suggestion-numbers.ts'
import { written } from './suggestion-writes.ts'
import { suggestion } from './suggestions.ts'
import { decided, put } from './transact.ts'

type Name = Pick<KeptSuggestion, 'id' | 'number'>
const unnamed: Name = { id: '', number: '' }

/**
 * Assigns to a department what an instruction on a report asks for, as a suggestion that follows one of the report's; answers its
 * id. Its proposers hear of it: their lists name it before it is there, and mean nothing until the one write that makes it.
 * What can be refused is, before a number is taken.
 */
export async function assignInstructed(
  how: Act,
  caller: Caller,
  id: string,
  wanted: ReportAssignment,
): Promise<string> {
  const { association: a, at, by } = how
  const { suggestion: source, title: _title, task: _task, instruction: _instruction, ...assignment } = wanted
  const before = await specialReport(a, id)
  instructionFor(before, wanted)
  const [followed, when] = await Promise.all([suggestion(a, source), circumstances(how, caller)])
  const assigned = (report: SpecialReport, name: Name) =>
    moved(followerOf(report, followed, wanted, { ...name, at, by }), 'assign', assignment, when)
  assigned(before, unnamed)
  const [name = unnamed] = await takeNames(a, await session(a, followed.session), 1)
  await stage(everyProposer(followed).map((no) => ({ key: keys.proposed(a, no, name.id), entity: { id: name.id } })))
  return decided(async () => {
    const report = await specialReport(a, id)
    const after = assigned(report, name)
    const next = { ...report, assignments: [...report.assignments, after.id] }
    await act(how, [...written(a, [{ after }]), put(keys.specialReport(a, id), next)], {
      about: [after.id, id, source],
      move: 'assign',
      reason: after.situation,
      details: { ...assignment, follows: after.follows },
    })
    return after.id
  })
}
