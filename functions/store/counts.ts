import { countedAs } from '../domain/count.ts'
import type { Known } from '../domain/election-tally.ts'
import type { Count, Poll } from '../domain/poll.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { motionOf } from './motions.ts'
import { type PollState, poll, shownPoll } from './polls.ts'
import { electorateOf } from './results.ts'
import { decided, put } from './transact.ts'

/** By whom the written names of an election are recognised; of another poll, nobody. */
async function knownIn(a: string, poll: PollState): Promise<Known> {
  if (!poll.contest) return { electors: [], before: [] }
  const [electors, { elected = [] }] = await Promise.all([electorateOf(a, poll), motionOf(a, poll)])
  return { electors, before: elected }
}

/** Records the count of hands or of a secret ballot's papers; until the close it can be corrected. See `countedAs` for what it refuses. */
export async function record(how: Act, id: string, count: Count, allowed: (current: Poll) => void): Promise<Poll> {
  return decided(async () => {
    const current = await poll(how.association, id)
    allowed(shownPoll(current))
    const recorded = countedAs(current, count, await knownIn(how.association, current))
    await act(how, [put(keys.poll(how.association, id), recorded)], {
      about: [id, current.motion],
      move: 'count',
      details: { ...count },
    })
    return shownPoll(recorded)
  })
}
