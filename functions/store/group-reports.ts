import type { Caller } from '../domain/caller.ts'
import { type Group, type GroupReport, reportAfter, type SetGroupReport } from '../domain/group.ts'
import { group, storedGroup } from './groups.ts'
import { read } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { decided, put } from './transact.ts'

/** Writes the report of a group that `allowed` lets pass, or confirms it; `reportAfter` says who may, and what is refused. */
export async function report(
  how: Act,
  caller: Caller,
  sessionId: string,
  id: string,
  wanted: SetGroupReport,
  allowed: (current: Group) => void,
): Promise<GroupReport> {
  return decided(async () => {
    const a = how.association
    const configured = await storedGroup(a, sessionId, id)
    const key = keys.groupReport(a, sessionId, id)
    const current = await read<GroupReport>(key)
    const next = reportAfter(configured, current, wanted, caller, how.at)
    allowed(await group(a, sessionId, id))
    await act(how, [put(key, next)], {
      about: [id, sessionId],
      move: 'confirmed' in wanted ? 'confirm-report' : 'report',
    })
    return next
  })
}
