import type { Count, Poll } from '../domain/poll.ts'
import { Refusal } from '../domain/refusal.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { poll, shownPoll } from './polls.ts'
import { decided, put } from './transact.ts'

const sum = (count: Count) => count.for + count.against + count.abstain + ('invalid' in count ? count.invalid : 0)

/**
 * Records the count of hands or of a secret ballot's papers; until the close it can be corrected. Refuses the count of another
 * method, and more hands or papers issued than there are people present.
 */
export async function record(how: Act, id: string, count: Count, allowed: (current: Poll) => void): Promise<Poll> {
  return decided(async () => {
    const current = await poll(how.association, id)
    allowed(shownPoll(current))
    const isPaper = 'issued' in count
    if (current.method === 'open' || isPaper !== (current.method === 'secret'))
      throw new Refusal('wrong-method', { method: current.method })
    if (current.status !== 'open') throw new Refusal('poll-closed', { poll: id })
    const [counted, { present }] = [isPaper ? count.issued : sum(count), current.electorate]
    if (counted > present) throw new Refusal('count-exceeds-present', { counted, present })
    const recorded = { ...current, count }
    await act(how, [put(keys.poll(how.association, id), recorded)], {
      about: [id, current.motion],
      move: 'count',
      details: { ...count },
    })
    return shownPoll(recorded)
  })
}
