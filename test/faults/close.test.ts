import { beforeAll, expect, test, vi } from 'vitest'
import { close } from '../../functions/store/closes.ts'
import { killAt } from '../support/faults.ts'
import { aMeeting, type Meeting } from '../support/meeting.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let meeting: Meeting
const voting = 6
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 10, present: 8 })
})
const how = () => ({ association: world.association, by: 'test', at: new Date().toISOString() })

/** A poll in which six of eight have voted, four of them for. */
async function aVotedPoll(): Promise<string> {
  const poll = await meeting.poll()
  const choices = ['for', 'for', 'for', 'for', 'against', 'abstain']
  await Promise.all(choices.map((choice, at) => meeting.vote(poll, meeting.members[at] ?? '', choice)))
  return poll
}
const expected = { for: 4, against: 1, abstain: 1, returned: voting, notVoted: 10 - voting }

/** How many requests an undisturbed close makes. */
async function requestsOfClose(): Promise<number> {
  const poll = await aVotedPoll()
  const { seen, revive } = killAt(Number.POSITIVE_INFINITY, 'before')
  await close(how(), poll)
  revive()
  return seen.requests
}

test.each(['before', 'after'] as const)(
  'a close killed %s any of its requests takes effect is finished by the next, and comes out the same',
  async (when) => {
    const requests = await requestsOfClose()
    expect(requests).toBeGreaterThan(5)
    for (let n = 1; n <= requests; n++) {
      const poll = await aVotedPoll()
      const { revive } = killAt(n, when)
      await close(how(), poll).catch(() => {})
      revive()
      const late = await meeting.vote(poll, meeting.members[7] ?? '', 'for')
      const result = await close(how(), poll)
      const counted = late.status === 201 ? { for: 5, returned: voting + 1, notVoted: 10 - voting - 1 } : {}
      expect(result.counts, `killed ${when} request ${n}`).toMatchObject({ ...expected, ...counted })
      expect((await close(how(), poll)).digest).toBe(result.digest)
      const { body: motion } = await world.get(`/v1/motions/${result.motion}`)
      expect(motion.status).toBe(result.status)
    }
  },
)

test('a ballot whose answer was lost is answered when it is sent again, and counted once', async () => {
  const poll = await meeting.poll()
  await meeting.vote(poll, meeting.members[0] ?? '', 'for')
  const { revive } = killAt(1, 'after', ['PutItem'])
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const lost = await meeting.vote(poll, meeting.members[1] ?? '', 'for')
  revive()
  vi.restoreAllMocks()
  const again = await meeting.vote(poll, meeting.members[1] ?? '', 'for')
  expect([lost.status, again.status]).toEqual([500, 200])
  expect((await close(how(), poll)).counts).toMatchObject({ for: 2, returned: 2 })
})
