import type { Caller } from '../domain/caller.ts'
import { type GroupReport, reportAfter, type SetGroupReport } from '../domain/group.ts'
import { storedGroup } from './groups.ts'
import { read } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { decided, put } from './transact.ts'

type Kept = GroupReport & { group: string }

/** Writes a group's report, or confirms it; `reportAfter` says who may, and what is refused. */
export async function report(
  how: Act,
  caller: Caller,
  sessionId: string,
  id: string,
  wanted: SetGroupReport,
  allowed: (current: object) => void,
): Promise<GroupReport> {
  return decided(async () => {
    const a = how.association
    const group = await storedGroup(a, sessionId, id)
    const key = keys.groupReport(a, sessionId, id)
    const { group: _, ...current } = (await read<Kept>(key)) ?? { group: id }
    const next = reportAfter(group, 'at' in current ? current : undefined, wanted, caller, how.at)
    allowed(current)
    await act(how, [put(key, { ...next, group: id })], {
      about: [id, sessionId],
      move: 'confirmed' in wanted ? 'confirm-report' : 'report',
    })
    return next
  })
}
