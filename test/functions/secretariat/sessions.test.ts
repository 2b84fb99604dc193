import { beforeAll, expect, test } from 'vitest'
import { aBody, aMeeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let body: { id: string; members: string[] }
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  body = await aBody(world, 9)
})

const quorum = { of: 'entitled', cmp: 'gte', num: 2, den: 3 }
const create = async (fields: object = {}) =>
  (await world.post('/v1/sessions', { body: body.id, number: 5, date: '2023-02-24', ...fields })).body
const move = (id: string, name: string) => world.post(`/v1/sessions/${id}/${name}`)
const mark = (id: string, count: number, status = 'present') =>
  world.put(`/v1/sessions/${id}/attendance`, {
    items: body.members.slice(0, count).map((memberNo) => ({ memberNo, status })),
  })

test('a session takes its term from its body, its title from term and number, and an id that is free', async () => {
  const [first, second] = [await create(), await create()]
  expect(first).toMatchObject({ term: 5, number: 5, title: '五届五次全委会议', status: 'planned', voters: 'present' })
  expect([first.id, second.id]).toEqual(['session-1', 'session-2'])
  expect(first.live).toMatch(/^[\w-]{22}$/)
  expect(second.live).not.toBe(first.live)
})

test('an id is used once, and a body has to be one of the association’s', async () => {
  await create({ id: 'taken' })
  const again = await world.post('/v1/sessions', { id: 'taken', body: body.id, date: '2023-02-24' })
  expect([again.status, again.body.type, again.body.id]).toEqual([409, 'already-exists', 'taken'])
  const stranger = await world.post('/v1/sessions', { body: 'nobody', date: '2023-02-24' })
  expect([stranger.status, stranger.body.errors[0].path]).toEqual([400, 'body'])
})

test('sessions created at once get an id each', async () => {
  const made = await Promise.all(Array.from({ length: 4 }, () => create({ title: 'at once' })))
  expect(new Set(made.map(({ id }) => id)).size).toBe(4)
})

test('a POST repeated with its Idempotency-Key creates one session', async () => {
  const send = () =>
    world.post('/v1/sessions', { body: body.id, date: '2023-02-24' }, 'secretariat', { 'idempotency-key': 'k' })
  const [one, other] = await Promise.all([send(), send()])
  expect([one.status, other.status, one.body.id]).toEqual([201, 201, other.body.id])
})

test('sessions are listed by day and hour, page after page', async () => {
  const other = await newWorld()
  const { id } = await aBody(other, 1)
  for (const [session, date, startsAt] of [
    ['c', '2023-02-24', '16:00'],
    ['a', '2023-02-25', '08:00'],
    ['b', '2023-02-24', '08:30'],
  ])
    await other.post('/v1/sessions', { id: session, body: id, date, startsAt })
  const first = (await other.get('/v1/sessions?limit=2', 'leader')).body
  const second = (await other.get(`/v1/sessions?limit=2&cursor=${first.next}`, 'leader')).body
  const ids = [...first.items, ...second.items].map((session) => session.id)
  expect([ids, second.next]).toEqual([['b', 'c', 'a'], undefined])
})

test('the day of a session: convened, opened with its quorum kept, adjourned, resumed, closed for good', async () => {
  const { id } = await create({ quorum })
  expect((await move(id, 'convene')).body.status).toBe('convened')
  await mark(id, 5)
  const early = await move(id, 'open')
  expect([early.status, early.body]).toMatchObject([
    409,
    { type: 'quorum-not-met', entitled: 9, present: 5, required: 6 },
  ])
  await mark(id, 6)
  const { body: opened } = await move(id, 'open')
  expect(opened).toMatchObject({
    status: 'open',
    opened: { quorum, seats: 9, entitled: 9, present: 6, required: 6, met: true },
  })
  expect(opened.opened.text).toBe('应到9人，实到6人，须6人，符合法定人数')
  await mark(id, 6, 'left')
  expect((await move(id, 'adjourn')).body.status).toBe('adjourned')
  expect((await move(id, 'resume')).body.opened).toEqual(opened.opened)
  const { body: closed } = await move(id, 'close')
  expect(closed.status).toBe('closed')
  expect(closed.closedAt > opened.opened.at).toBe(true)
  const again = await move(id, 'open')
  expect([again.status, again.body.type, again.body.allowed]).toEqual([409, 'not-allowed-now', []])
})

test('a session without a quorum rule opens with nobody there', async () => {
  const { id } = await create()
  await move(id, 'convene')
  expect((await move(id, 'open')).body.opened).toMatchObject({ entitled: 9, present: 0, required: 0, met: true })
})

test('a session held in writing opens without attendance: everyone entitled counts as present', async () => {
  const { id } = await create({ quorum, voters: 'entitled' })
  await move(id, 'convene')
  expect((await move(id, 'open')).body.opened).toMatchObject({ entitled: 9, present: 9, required: 6, met: true })
})

test('vacant seats count where the quorum is of the seats', async () => {
  const { body: association } = await world.get('/v1/association')
  const bodies = association.bodies.map((one: object) => ({ ...one, seats: 20 }))
  await world.put('/v1/association', { ...association, bodies })
  const { id } = await create({ quorum: { of: 'seats', cmp: 'gt', num: 1, den: 2 } })
  await move(id, 'convene')
  await mark(id, 9)
  expect((await move(id, 'open')).body).toMatchObject({ type: 'quorum-not-met', entitled: 9, present: 9, required: 11 })
  await world.put('/v1/association', association)
})

test('a session is not closed over an open poll nor over a current item', async () => {
  const { session, poll } = await aMeeting(world, { seats: 3, present: 3 })
  const item = (await world.post(`/v1/sessions/${session}/agenda`, { kind: 'other', title: '其他' })).body.id
  await world.post(`/v1/sessions/${session}/agenda/${item}/start`)
  const open = await poll()
  const voting = await move(session, 'close')
  expect([voting.status, voting.body.type, voting.body.poll]).toEqual([409, 'poll-open', open])
  await world.post(`/v1/polls/${open}/close`)
  const current = await move(session, 'close')
  expect([current.status, current.body.type, current.body.item]).toEqual([409, 'another-item-current', item])
  await world.post(`/v1/sessions/${session}/agenda/${item}/finish`)
  expect((await move(session, 'close')).status).toBe(200)
})

test('once it has begun its quorum stays, once it is closed everything does', async () => {
  const { id } = await create({ quorum })
  const patch = (fields: object) => world.patch(`/v1/sessions/${id}`, fields)
  expect((await patch({ quorum: null, number: 6, voters: 'entitled' })).body).toMatchObject({ quorum: null, number: 6 })
  await move(id, 'convene')
  await move(id, 'open')
  expect((await patch({ quorum })).body.type).toBe('already-begun')
  expect((await patch({ venue: '二楼' })).body).toMatchObject({ venue: '二楼', quorum: null })
  expect((await patch({ body: 'other' })).status).toBe(400)
  await move(id, 'close')
  expect((await patch({ venue: '三楼' })).body.type).toBe('session-closed')
})

test('If-Match guards a session against what was read before', async () => {
  const { id } = await create()
  const etag = (await world.get(`/v1/sessions/${id}`)).headers.get('etag') ?? ''
  const patch = (tag: string) =>
    world.patch(`/v1/sessions/${id}`, { venue: '二楼' }, 'secretariat', { 'if-match': tag })
  expect([(await patch(etag)).status, (await patch(etag)).status]).toEqual([200, 412])
})

test('of many moves at once each is made or refused as if one came after the other', async () => {
  const { id } = await create()
  const answers = await Promise.all(Array.from({ length: 6 }, () => move(id, 'convene')))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
})

test('who is not of the secretariat moves nothing, and an unknown session is not there', async () => {
  const { id } = await create()
  expect((await world.post(`/v1/sessions/${id}/convene`, {}, 'leader')).status).toBe(403)
  expect((await move('nothing', 'convene')).status).toBe(404)
  expect((await world.patch('/v1/sessions/nothing', { venue: '二楼' })).status).toBe(404)
})
