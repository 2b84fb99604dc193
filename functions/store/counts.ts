import { countedAs } from '../domain/count.ts'
import type { Count, Poll } from '../domain/poll.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { poll, shownPoll } from './polls.ts'
import { electorateOf } from './results.ts'
import { decided, put } from './transact.ts'

/** Records the count of hands or of a secret ballot's papers; until the close it can be corrected. See `countedAs` for what it refuses. */
export async function record(how: Act, id: string, count: Count, allowed: (current: Poll) => void): Promise<Poll> {
  return decided(async () => {
    const current = await poll(how.association, id)
    allowed(shownPoll(current))
    const electors = current.contest ? await electorateOf(how.association, current) : []
    const recorded = countedAs(current, count, electors)
    await act(how, [put(keys.poll(how.association, id), recorded)], {
      about: [id, current.motion],
      move: 'count',
      details: { ...count },
    })
    return shownPoll(recorded)
  })
}
