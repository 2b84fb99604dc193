import { beforeAll, expect, test } from 'vitest'
import { revOf } from '../../../functions/store/items.ts'
import { motion } from '../../../functions/store/motions.ts'
import { aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 4, present: 3 })
})

const coded = ({ status, body }: Answer) => [status, body.type]
const general = { kind: 'general', method: 'open', majority }
const table = (motion: object) =>
  world.post(`/v1/sessions/${meeting.session}/motions`, { ...general, text: '原案。', ...motion })
const amend = (id: string, amends: string, parts: object = {}) =>
  table({ id, amends, text: `改为“${id}”。`, amendedText: `${id}。`, ...parts })
const open = (motion: string) => world.post(`/v1/motions/${motion}/polls`)
const read = async (motion: string) => (await world.get(`/v1/motions/${motion}`)).body
const order = async (): Promise<string[]> =>
  (await world.get(`/v1/sessions/${meeting.session}/voting-order`)).body.items.map(
    (turn: { motion: string }) => turn.motion,
  )

/** A vote on a motion, by as many of the three present as say yes. */
async function voted(motion: string, inFavour: number) {
  const { body: poll } = await open(motion)
  for (const memberNo of meeting.members.slice(0, inFavour)) await meeting.vote(poll.id, memberNo, 'for')
  return (await world.post(`/v1/polls/${poll.id}/close`)).body
}

test('amendments are decided before their motion, and the carried one is what the motion then says and resolves', async () => {
  await table({ id: 'm' })
  await amend('near', 'm')
  await amend('far', 'm', { order: 1 })
  expect(await order()).toEqual(['far', 'near', 'm'])
  const refused = await open('m')
  expect([...coded(refused), refused.body.amendment]).toEqual([409, 'amendment-undecided', 'far'])

  expect((await voted('far', 1)).status).toBe('lost')
  expect((await read('m')).text).toBe('原案。')
  expect((await voted('near', 3)).status).toBe('carried')
  const amended = await read('m')
  expect(amended).toMatchObject({ text: 'near。', amendedBy: ['near'], status: 'tabled' })
  expect(amended).not.toHaveProperty('amending')
  expect(await read('near')).toMatchObject({ replaces: '原案。', resolution: '改为“near”。' })
  expect(await voted('m', 2)).toMatchObject({ status: 'carried', text: 'near。', resolution: 'near。' })
})

test('an amendment to a text that has changed waits until it is drafted anew, or is withdrawn', async () => {
  await table({ id: 'n' })
  for (const id of ['n1', 'n2', 'n3']) await amend(id, 'n')
  await voted('n1', 3)
  for (const id of ['n2', 'n3']) expect(coded(await open(id))).toEqual([409, 'amendment-stale'])
  expect(coded(await open('n'))).toEqual([409, 'amendment-undecided'])
  expect((await world.patch('/v1/motions/n2', { amendedText: 'n1，并n2。' })).body.replaces).toBe('n1。')
  await world.patch('/v1/motions/n3', { status: 'withdrawn' })
  await voted('n2', 3)
  expect(await read('n')).toMatchObject({ text: 'n1，并n2。', amendedBy: ['n1', 'n2'] })
  expect((await open('n')).status).toBe(201)
  expect(coded(await amend('n4', 'n'))).toEqual([409, 'not-amendable'])
  await world.post(`/v1/polls/${(await read('n')).polls[0]}/close`)
})

test('while an amendment is voted on, nobody alters its motion', async () => {
  await table({ id: 'o' })
  await amend('o1', 'o')
  const { body: poll } = await open('o1')
  for (const patch of [{ text: '改。' }, { status: 'withdrawn' }])
    expect(coded(await world.patch('/v1/motions/o', patch))).toEqual([409, 'amendment-undecided'])
  await world.post(`/v1/polls/${poll.id}/close`)
  expect((await world.patch('/v1/motions/o', { text: '改。' })).status).toBe(200)
})

test('tabling an amendment gives its motion a new revision, so that an opening that read the old one looks again', async () => {
  await table({ id: 's' })
  const revision = async () => revOf(await motion(world.association, 's'))
  const before = await revision()
  await amend('s1', 's')
  expect(await revision()).toBe((before ?? 0) + 1)
})

test('whichever comes first, an amendment or the poll on its motion, the other is refused', async () => {
  for (const id of ['r1', 'r2', 'r3']) {
    await table({ id })
    const [amendment, poll] = await Promise.all([amend(`${id}a`, id), open(id)])
    expect([amendment.status, poll.status].sort()).toEqual([201, 409])
    if (poll.status === 201) await world.post(`/v1/polls/${poll.body.id}/close`)
  }
})

test.each([
  ['an amendment', 'p1', {}, [409, 'not-amendable']],
  ['a motion of nowhere', 'nowhere', {}, [400, 'invalid']],
  ['a motion by another kind', 'p', { kind: 'report-approval' }, [400, 'invalid']],
  ['a motion without saying how', 'p', { amendedText: undefined }, [400, 'invalid']],
])('%s is not amended', async (_, amends, parts, expected) => {
  await table({ id: 'p' })
  await amend('p1', 'p')
  expect(coded(await amend('another', amends, parts))).toEqual(expected)
})

test('a plan tables no amendments', async () => {
  const { body: association } = await world.get('/v1/association')
  const motion = { ...general, id: 'q', text: '改。', amends: 'm', amendedText: '新。' }
  const session = {
    id: 'planned',
    body: meeting.session,
    date: '2026-02-05',
    agenda: [{ kind: 'deliberate', title: '审议', motion }],
  }
  const { status, body } = await world.put('/v1/plan', { association, sessions: [session] })
  expect([status, body.errors[0].path]).toEqual([400, 'sessions.0.agenda.0.motion.amends'])
})
