import { beforeAll, expect, test } from 'vitest'
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
const table = (id: string, parts: object = {}) =>
  world.post(`/v1/sessions/${meeting.session}/motions`, {
    id,
    kind: 'general',
    method: 'open',
    text: `${id}。`,
    majority,
    ...parts,
  })
const block = (id: string, motions: string[]) => world.post(`/v1/sessions/${meeting.session}/blocks`, { id, motions })
const separate = (id: string, motion: string, parts: object = {}) =>
  world.post(`/v1/blocks/${id}/separate`, { motion, ...parts })
const read = async (motion: string) => (await world.get(`/v1/motions/${motion}`)).body
const open = (motion: string) => world.post(`/v1/motions/${motion}/polls`)

async function blockOf(id: string, size = 3): Promise<string[]> {
  const motions = Array.from({ length: size }, (_, at) => `${id}${at + 1}`)
  for (const motion of motions) await table(motion)
  expect((await block(id, motions)).status).toBe(201)
  return motions
}

async function voted(motion: string, inFavour: number) {
  const { body: poll } = await open(motion)
  for (const memberNo of meeting.members.slice(0, inFavour)) await meeting.vote(poll.id, memberNo, 'for')
  return (await world.post(`/v1/polls/${poll.id}/close`)).body
}

test('the result of a block is that of each of its motions, with a resolution each', async () => {
  const motions = await blockOf('a')
  expect(await read('a')).toMatchObject({
    kind: 'block',
    motions,
    text: '将下列3项议案一并表决：\n1．a1。\n2．a2。\n3．a3。',
  })
  for (const motion of motions) expect(coded(await open(motion))).toEqual([409, 'in-block'])
  const { body: poll } = await open('a')
  expect((await read('a2')).status).toBe('voting')
  for (const memberNo of meeting.members.slice(0, 2)) await meeting.vote(poll.id, memberNo, 'for')
  await world.post(`/v1/polls/${poll.id}/close`)
  for (const motion of motions)
    expect(await read(motion)).toMatchObject({ status: 'carried', resolution: `${motion}。`, polls: [poll.id] })
  const { body: log } = await world.get('/v1/log?about=a3')
  expect(log.items.map(({ move }: { move: string }) => move)).toEqual(['table', 'block', 'open-poll', 'close-poll'])
})

test('a lost block is lost as a whole, may have another round, and may be taken apart', async () => {
  const [first = '', ...others] = await blockOf('b')
  expect((await voted('b', 1)).status).toBe('lost')
  expect((await voted('b', 0)).round).toBe(2)
  for (const motion of [first, ...others]) expect((await read(motion)).status).toBe('lost')
  await separate('b', first)
  const voter = world.memberToken(meeting.members[0] ?? '')
  const page = (await world.get('/member', voter, { accept: 'text/html' })).text
  expect(page, 'its results are told of what was put').toContain('将下列3项议案一并表决')
  expect(page).not.toContain('将下列2项议案一并表决')
  expect((await voted(first, 3)).status).toBe('carried')
  expect((await voted('b', 3)).status).toBe('carried')
  expect((await read(first)).polls.length).toBe(3)
})

test('any of them is separated out on request, and voted on by itself; of two both are', async () => {
  const [first = '', second = '', third = ''] = await blockOf('c')
  const requested = { requestedBy: meeting.members[3], reason: '希望单独讨论' }
  expect((await separate('c', second, requested)).body).toMatchObject({ motions: [first, third], status: 'tabled' })
  expect((await read('c')).text).toBe(`将下列2项议案一并表决：\n1．${first}。\n2．${third}。`)
  expect((await world.get(`/v1/log?about=${second}`)).body.items.at(-1)).toMatchObject({
    move: 'separate',
    reason: '希望单独讨论',
  })
  expect(await read(second)).not.toHaveProperty('block')
  expect((await separate('c', first)).body).toMatchObject({ motions: [], status: 'withdrawn' })
  expect(coded(await open('c'))).toEqual([409, 'not-allowed-now'])
  for (const motion of [first, second, third]) expect((await voted(motion, 3)).status).toBe('carried')
})

test('what is voted on, or was asked for by nobody we know, is not separated', async () => {
  const [first = ''] = await blockOf('d')
  expect(coded(await separate('d', first, { requestedBy: 'nobody' }))).toEqual([400, 'invalid'])
  expect(coded(await separate('d', 'a1'))).toEqual([400, 'invalid'])
  expect(coded(await separate(first, first))).toEqual([409, 'not-allowed-now'])
  const { body: poll } = await open('d')
  expect(coded(await separate('d', first))).toEqual([409, 'not-allowed-now'])
  await world.post(`/v1/polls/${poll.id}/close`)
})

test('what is in a block is neither altered nor amended, and the block itself is only taken apart', async () => {
  const [first = ''] = await blockOf('e')
  expect(coded(await world.patch(`/v1/motions/${first}`, { text: '改。' }))).toEqual([409, 'in-block'])
  expect((await world.patch('/v1/motions/e', { status: 'withdrawn' })).body).toMatchObject({ allowed: ['separate'] })
  expect(coded(await table('amendment', { amends: first, amendedText: '改。' }))).toEqual([409, 'not-amendable'])
  expect((await block('again', [first, 'e2'])).body).toMatchObject({ type: 'not-for-a-block', why: 'block' })
})

test('a block is made whole or not at all', async () => {
  await table('f1')
  await table('f2', { method: 'hands' })
  expect((await block('f', ['f1', 'f2'])).body).toMatchObject({ type: 'not-for-a-block', id: 'f2', why: 'rule' })
  expect(coded(await block('f', ['f1', 'nowhere']))).toEqual([400, 'invalid'])
  expect(coded(await block('f', ['f1', 'f1']))).toEqual([400, 'invalid'])
  expect((await world.get('/v1/motions/f')).status).toBe(404)
  expect(await read('f1')).not.toHaveProperty('block')
  await table('g1', { text: '长'.repeat(6000) })
  await table('g2', { text: '长'.repeat(6000) })
  expect(coded(await block('g', ['g1', 'g2']))).toEqual([400, 'invalid'])
})

test('twenty motions are decided in one transaction', async () => {
  const motions = await blockOf('h', 20)
  expect((await voted('h', 3)).status).toBe('carried')
  expect((await read(motions[19] ?? '')).status).toBe('carried')
})
