import { beforeAll, expect, test } from 'vitest'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 121, present: 100 })
})

const listed = async (poll: string) => {
  const pages = [await world.get(`/v1/polls/${poll}/ballots?limit=100`)]
  pages.push(await world.get(`/v1/polls/${poll}/ballots?limit=100&cursor=${pages[0]?.body.next}`))
  return new Map<string, string>(
    pages.flatMap(({ body }) =>
      body.items.map((one: { memberNo: string; choice: string }) => [one.memberNo, one.choice]),
    ),
  )
}

test('100 ballots, each sent twice at once with different choices: exactly 100 are counted, each as first acknowledged', async () => {
  const poll = await meeting.poll()
  const voters = meeting.members.slice(0, 100)
  const pairs = await Promise.all(
    voters.map((memberNo) => Promise.all(['for', 'against'].map((choice) => meeting.vote(poll, memberNo, choice)))),
  )
  const acknowledged = pairs.map((pair) => {
    expect(pair.map(({ status }) => status).sort()).toEqual([201, 409])
    return pair.find(({ status }) => status === 201)?.body.choice
  })
  const { body } = await world.post(`/v1/polls/${poll}/close`)
  expect(body.counts).toMatchObject({ returned: 100, notVoted: 21 })
  const list = await listed(poll)
  expect(voters.map((memberNo) => list.get(memberNo))).toEqual(acknowledged)
})

test.each([0, 10, 50, 99])('a close that starts after %i ballots loses none and invents none', async (closeAfter) => {
  const poll = await meeting.poll()
  const voters = meeting.members.slice(0, 100)
  let closing: Promise<unknown> = Promise.resolve()
  let sent = 0
  const answers = await Promise.all(
    voters.map(async (memberNo) => {
      if (sent++ === closeAfter)
        closing = Promise.all([world.post(`/v1/polls/${poll}/close`), world.post(`/v1/polls/${poll}/close`)])
      return meeting.vote(poll, memberNo, 'for')
    }),
  )
  await closing
  const counted = voters.filter((_, at) => answers[at]?.status === 201)
  for (const { status, body } of answers) if (status !== 201) expect([status, body.type]).toEqual([409, 'poll-closed'])
  const { body } = await world.get(`/v1/polls/${poll}/result`)
  expect(body.counts).toMatchObject({ for: counted.length, returned: counted.length, notVoted: 121 - counted.length })
  const list = await listed(poll)
  expect([...list].filter(([, choice]) => choice === 'for').map(([memberNo]) => memberNo)).toEqual(counted)
})
