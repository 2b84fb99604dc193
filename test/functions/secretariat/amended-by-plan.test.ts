import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
beforeAll(async () => {
  world = await newWorld()
})

let made = 0
let meeting: Meeting
let id: string
/** The plan as it was first put: its session has one motion, with its first text. */
let plan: (motion?: object | null) => Promise<Answer>
beforeEach(async () => {
  meeting = await aMeeting(world, { seats: 2, present: 2 })
  id = `m${++made}`
  const { session } = meeting
  const { body: association } = await world.get('/v1/association')
  plan = (motion = {}) => {
    const whole = { id, kind: 'general', method: 'open', text: '原案。', majority, ...motion }
    const agenda = [{ kind: 'deliberate', title: '审议', ...(motion && { motion: whole }) }]
    return world.put('/v1/plan', {
      association,
      sessions: [{ id: session, body: session, number: 1, date: '2026-01-05', agenda }],
    })
  }
  expect((await plan()).status).toBe(200)
})

const coded = ({ status, body }: Answer) => [status, body.type]
const text = async () => (await world.get(`/v1/motions/${id}`)).body.text
const amend = async () => {
  const amendment = { id: `${id}-1`, kind: 'general', method: 'open', majority, amends: id, text: '改一处。' }
  const sent = await world.post(`/v1/sessions/${meeting.session}/motions`, { ...amendment, amendedText: '新案。' })
  expect(sent.status).toBe(201)
}
const decide = async (choice: string) => {
  const { body: poll } = await world.post(`/v1/motions/${id}-1/polls`)
  for (const memberNo of meeting.members) await meeting.vote(poll.id, memberNo, choice)
  expect((await world.post(`/v1/polls/${poll.id}/close`)).status).toBe(200)
}

describe('a motion that a carried amendment has changed', () => {
  beforeEach(async () => {
    await amend()
    await decide('for')
    expect(await text()).toBe('新案。')
  })

  test('keeps what was decided when the plan from before it is put again; so does everything else', async () => {
    const again = await plan()
    expect([again.status, again.body.changes]).toEqual([200, []])
    expect(await text()).toBe('新案。')
  })

  test('may be planned as it stands now, and is otherwise still the plan’s', async () => {
    expect((await plan({ text: '新案。' })).body.changes).toEqual([])
    expect((await plan({ method: 'hands' })).body.changes).toMatchObject([{ id, fields: ['method'] }])
    expect(await text()).toBe('新案。')
  })

  test('takes no third text, neither from a plan nor by hand', async () => {
    expect(coded(await plan({ text: '又一案。' }))).toEqual([409, 'already-decided'])
    for (const other of ['又一案。', '原案。'])
      expect(coded(await world.patch(`/v1/motions/${id}`, { text: other }))).toEqual([409, 'already-decided'])
    expect((await world.patch(`/v1/motions/${id}`, { text: '新案。' })).status).toBe(200)
    expect(await text()).toBe('新案。')
  })

  test('is not taken away by a plan', async () => {
    expect(coded(await plan(null))).toEqual([409, 'already-decided'])
  })
})

test('a plan does not take away a motion on which an amendment waits, or was lost', async () => {
  await amend()
  expect(coded(await plan(null))).toEqual([409, 'amendment-undecided'])
  await decide('against')
  expect(coded(await plan(null))).toEqual([409, 'already-decided'])
})

test('a plan takes away a motion whose only amendment was withdrawn', async () => {
  await amend()
  await world.patch(`/v1/motions/${id}-1`, { status: 'withdrawn' })
  expect((await plan(null)).status).toBe(200)
})

test('a plan makes nothing else of an amendment, whatever it calls itself', async () => {
  await amend()
  const changes = [{ op: 'remove', member: meeting.members[0], reason: '其他' }]
  for (const other of [{ text: '改两处。' }, { kind: 'roster-change', text: '免去。', changes }])
    expect(coded(await plan({ ...other, id: `${id}-1` }))).toEqual([
      409,
      expect.stringMatching(/^already-exists|amendment-undecided$/),
    ])
  expect((await world.get(`/v1/motions/${id}-1`)).body).toMatchObject({ kind: 'general', text: '改一处。', amends: id })
})
