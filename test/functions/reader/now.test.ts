import { beforeAll, expect, test } from 'vitest'
import { aMeeting, type Meeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
let at: string
let live: string
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 5, present: 4, quorum: { of: 'entitled', cmp: 'gt', num: 1, den: 2 } })
  at = `/v1/sessions/${meeting.session}`
  live = `/live/${(await world.get(at)).body.live}`
})

/** What goes on, when nothing that was remembered can be in it any longer. */
const later = async () => {
  await new Promise((done) => setTimeout(done, 600))
  return (await world.get(`${at}/now`, world.memberToken(meeting.members[0] ?? ''))).body
}

test('the screen follows the session: item, poll with its turnout, result, what is next', async () => {
  for (const title of ['工作报告', '讲话'])
    await world.post(`${at}/agenda`, { kind: 'report', title, presenter: '001' })
  expect(await later()).toEqual({
    session: { id: meeting.session, title: '五届一次全委会议', status: 'open' },
    next: '工作报告',
    quorum: expect.objectContaining({ entitled: 5, present: 4, required: 3, met: true }),
    attendance: { entitled: 5, present: 4 },
  })

  await world.post(`${at}/agenda/report-1/start`)
  const id = await meeting.poll({ text: '审议通过工作报告。' })
  for (const [n, choice] of ['for', 'against'].entries()) await meeting.vote(id, meeting.members[n] ?? '', choice)
  const voting = await later()
  expect(voting).toMatchObject({
    item: { id: 'report-1', kind: 'report', title: '工作报告', presenter: '001', status: 'current' },
    next: '讲话',
    poll: { id, text: '审议通过工作报告。', method: 'open', round: 1, status: 'open', turnout: 2 },
  })
  expect(voting.poll.electorate).toEqual({ seats: 5, entitled: 5, present: 4 })
  expect(JSON.stringify(voting)).not.toMatch(/choice|x0001/)

  await world.post(`/v1/polls/${id}/close`)
  const decided = await later()
  expect(decided.poll).toBeUndefined()
  expect(decided.result).toMatchObject({
    poll: id,
    text: '审议通过工作报告。',
    status: 'lost',
    counts: { for: 1, against: 1, notVoted: 3 },
    checks: [{ kind: 'majority', holds: false, text: expect.any(String) }],
  })
  expect(JSON.stringify(decided)).not.toMatch(/choice|x0001|digest/)
})

test('the live key shows the same to anybody, for a second', async () => {
  await later()
  const [own, shared] = [await world.get(`${at}/now`), await world.get(live, null)]
  expect([shared.status, shared.body]).toEqual([200, own.body])
  expect(shared.headers.get('cache-control')).toBe('public, max-age=1')
  expect(own.headers.get('cache-control')).toMatch(/private/)
  expect((await world.get(live, null, { 'if-none-match': shared.headers.get('etag') ?? '' })).status).toBe(304)
})

test.each(['none', 'AAAAAAAAAAAAAAAAAAAAAA'])('the live key %s opens nothing', async (key) => {
  const { status, body } = await world.get(`/live/${key}`, null)
  expect([status, body.type]).toEqual([404, 'not-found'])
})

test('another association’s session goes on unseen', async () => {
  const other = await newWorld()
  expect((await other.get(`${at}/now`)).status).toBe(404)
})
