import { type Due, dueOf } from '../domain/poll-due.ts'
import { clock, instant } from '../store/clock.ts'
import { close } from '../store/closes.ts'
import { pollOrScheduled } from '../store/polls.ts'
import { missOpening, openScheduled } from '../store/scheduled-polls.ts'
import type { Wake } from '../store/wake.ts'

/**
 * Looks at a poll and does what the time asks of it; answers when to look again, if it is too early. It may come early, late,
 * twice, or for a poll that is over: what it does, others may do at the same time, and it happens once.
 */
export async function look({ association, poll: id }: Wake): Promise<string | undefined> {
  const due = dueOf(await pollOrScheduled(association, id), clock.now().getTime())
  if (due === undefined) return undefined
  if (typeof due === 'object') return due.at
  await carryOut(association, id, due)
  console.log(JSON.stringify({ level: 'info', job: 'look', poll: id, due }))
  return undefined
}

async function carryOut(association: string, id: string, due: Exclude<Due, object>): Promise<void> {
  const how = { association, by: 'jobs', at: instant() }
  if (due === 'open') await openScheduled(how, id)
  else if (due === 'miss') await missOpening(how, id)
  else await close(how, id)
}
