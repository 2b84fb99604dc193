import { beforeAll, expect, test } from 'vitest'
import { stage } from '../../../functions/store/items.ts'
import { keys } from '../../../functions/store/keys.ts'
import { aMeeting, type Meeting, majority } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let meeting: Meeting
let at: string
beforeAll(async () => {
  world = await newWorld()
})
const meet = async (fields: object = {}) => {
  meeting = await aMeeting(world, { seats: 3, present: 3, ...fields })
  at = `/v1/sessions/${meeting.session}/agenda`
}
const add = async (fields: object = {}) =>
  (await world.post(at, { kind: 'report', title: '工作报告', minutes: 20, ...fields })).body
const move = (id: string, name: string) => world.post(`${at}/${id}/${name}`)
const items = async () => (await world.get(at, 'auditor')).body.items
const statuses = async () => (await items()).map(({ id, status }: Record<string, string>) => `${id} ${status}`)

test('items stand in the order they were added, with ids by kind', async () => {
  await meet()
  await add()
  await add({ kind: 'speech', speakers: [{ as: '县区科协', member: '020' }] })
  await add()
  expect(await statuses()).toEqual(['report-1 pending', 'speech-1 pending', 'report-2 pending'])
  expect((await add({ id: 'report-1' })).type).toBe('already-exists')
})

test('planned starts follow from the session’s, in the association’s time zone', async () => {
  await meet({ date: '2024-07-01', startsAt: '09:30' })
  for (const minutes of [20, 15, 0]) await add({ minutes })
  await move('report-2', 'defer')
  const planned = async () => (await items()).map((item: { plannedAt?: string }) => item.plannedAt)
  expect(await planned()).toEqual(['2024-07-01T01:30:00.000Z', undefined, '2024-07-01T01:50:00.000Z'])
  const { body: association } = await world.get('/v1/association')
  await world.put('/v1/association', { ...association, timezone: 'America/New_York' })
  expect(await planned()).toEqual(['2024-07-01T13:30:00.000Z', undefined, '2024-07-01T13:50:00.000Z'])
  await world.patch(`/v1/sessions/${meeting.session}`, { date: '2024-01-01' })
  expect((await planned())[0]).toBe('2024-01-01T14:30:00.000Z')
  await world.put('/v1/association', association)
})

test('one item is current at the most, and the session names it', async () => {
  await meet()
  await add()
  await add()
  expect((await move('report-1', 'start')).body).toMatchObject({ status: 'current', startedAt: expect.any(String) })
  expect((await world.get(`/v1/sessions/${meeting.session}`)).body.currentItem).toBe('report-1')
  const second = await move('report-2', 'start')
  expect([second.status, second.body.type, second.body.item]).toEqual([409, 'another-item-current', 'report-1'])
  const again = await move('report-1', 'start')
  expect([again.status, again.body.allowed]).toEqual([409, ['finish', 'defer']])
  expect((await move('report-1', 'finish')).body).toMatchObject({ status: 'done', finishedAt: expect.any(String) })
  expect((await world.get(`/v1/sessions/${meeting.session}`)).body.currentItem).toBeUndefined()
  expect((await move('report-2', 'start')).status).toBe(200)
})

test('of five items started at once one is current', async () => {
  await meet()
  for (let n = 0; n < 5; n++) await add()
  const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => move(`report-${n}`, 'start')))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
  const current = (await items()).filter(({ status }: { status: string }) => status === 'current')
  const { currentItem } = (await world.get(`/v1/sessions/${meeting.session}`)).body
  expect(current.map(({ id }: { id: string }) => id)).toEqual([currentItem])
})

test('the current item can be deferred and taken up again later', async () => {
  await meet()
  await add()
  await move('report-1', 'start')
  expect((await move('report-1', 'defer')).body.status).toBe('deferred')
  expect((await move('report-1', 'start')).body.status).toBe('current')
})

test('nothing starts in a session that is not open', async () => {
  await meet()
  await add()
  await world.post(`/v1/sessions/${meeting.session}/adjourn`)
  expect((await move('report-1', 'start')).body).toMatchObject({
    type: 'session-not-open',
    status: 409,
    sessionStatus: 'adjourned',
  })
})

test('what an item commends is recorded when it is finished, once', async () => {
  await meet()
  const commendations = [
    { award: '先进单位', year: 2022, recipients: ['市医学会', '市理工学院科协'] },
    { award: '先进个人', year: 2022, recipients: ['024'] },
  ]
  const { id } = await add({ kind: 'commend', commendations })
  await move(id, 'start')
  const answers = await Promise.all([move(id, 'finish'), move(id, 'finish'), move(id, 'finish')])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const { body } = await world.get(`/v1/sessions/${meeting.session}/commendations`)
  expect(body.items).toMatchObject(commendations.map((one) => ({ ...one, item: id, session: meeting.session })))
})

test('an item is not ended while its motion is being voted on', async () => {
  await meet()
  const motion = { kind: 'general', method: 'open', text: '同意。', majority }
  const { id } = (await world.post(`/v1/sessions/${meeting.session}/motions`, motion)).body
  await add({ motion: id })
  await add()
  await move('report-1', 'start')
  const poll = (await world.post(`/v1/motions/${id}/polls`, {})).body.id
  for (const name of ['finish', 'defer'])
    expect((await move('report-1', name)).body).toMatchObject({ type: 'poll-open', poll })
  expect((await move('report-2', 'defer')).status).toBe(200)
  await world.post(`/v1/polls/${poll}/close`)
  expect((await move('report-1', 'finish')).status).toBe(200)
})

test('an item’s motion is one of its session’s', async () => {
  await meet()
  const { status, body } = await world.post(at, { kind: 'deliberate', title: '审议', motion: 'nothing' })
  expect([status, body.errors[0].path]).toEqual([400, 'motion'])
  const { id } = await add()
  expect((await world.patch(`${at}/${id}`, { motion: 'nothing' })).status).toBe(400)
})

test('an item can be amended and taken off until it has begun; then only its papers change', async () => {
  await meet()
  await add()
  await add()
  expect((await world.patch(`${at}/report-1`, { title: '另一份报告' })).body.title).toBe('另一份报告')
  await move('report-1', 'start')
  expect((await world.patch(`${at}/report-1`, { title: '又一份' })).body.type).toBe('already-begun')
  expect((await world.patch(`${at}/report-1`, { documents: ['讲稿.pdf'] })).body.documents).toEqual([
    { title: '讲稿.pdf' },
  ])
  expect((await world.delete(`${at}/report-1`)).body.type).toBe('already-begun')
  expect((await world.delete(`${at}/report-2`)).status).toBe(204)
  expect((await world.get(`${at}/report-2`)).status).toBe(404)
  expect((await world.delete(`${at}/report-2`)).status).toBe(404)
})

test('the order is a permutation of the agenda; what was done keeps its own', async () => {
  await meet()
  for (let n = 0; n < 4; n++) await add()
  const order = (ids: number[]) => world.put(`${at}/order`, { items: ids.map((n) => `report-${n}`) })
  expect((await order([1, 2, 3])).status).toBe(400)
  expect((await order([1, 2, 3, 3])).status).toBe(400)
  expect((await order([4, 2, 3, 1])).body.items.map(({ id }: { id: string }) => id)).toEqual(
    [4, 2, 3, 1].map((n) => `report-${n}`),
  )
  for (const n of [4, 2]) {
    await move(`report-${n}`, 'start')
    await move(`report-${n}`, 'finish')
  }
  expect((await order([2, 4, 3, 1])).body).toMatchObject({ type: 'already-begun' })
  expect((await order([4, 1, 2, 3])).status).toBe(200)
  expect((await statuses()).map((said: string) => said.slice(7))).toEqual([
    '4 done',
    '1 pending',
    '2 done',
    '3 pending',
  ])
})

test('a closed session’s agenda no longer changes', async () => {
  await meet()
  await add()
  await world.post(`/v1/sessions/${meeting.session}/close`)
  const answers = [
    await world.post(at, { kind: 'other', title: '其他' }),
    await world.patch(`${at}/report-1`, { title: '另一份' }),
    await world.delete(`${at}/report-1`),
    await world.put(`${at}/order`, { items: ['report-1'] }),
    await move('report-1', 'defer'),
  ]
  for (const { status, body } of answers) expect([status, body.type]).toEqual([409, 'session-closed'])
})

test('If-Match guards an item, its planned start included', async () => {
  await meet()
  await add()
  await add()
  const etag = (await world.get(`${at}/report-2`)).headers.get('etag') ?? ''
  await world.patch(`${at}/report-1`, { minutes: 45 })
  const patch = (tag: string) => world.patch(`${at}/report-2`, { minutes: 5 }, 'secretariat', { 'if-match': tag })
  expect((await patch(etag)).status).toBe(412)
  expect((await patch((await world.get(`${at}/report-2`)).headers.get('etag') ?? '')).status).toBe(200)
})

test('an item too large to be kept is refused, not lost', async () => {
  await meet()
  const recipients = Array.from({ length: 500 }, (_, n) => `${n}`.padEnd(450, '奖'))
  const { status, body } = await world.post(at, {
    kind: 'commend',
    title: '表彰',
    commendations: [{ award: '先进', year: 2022, recipients }],
  })
  expect([status, body.type]).toEqual([413, 'too-large'])
})

test('an agenda can be as long as it can be put into another order', async () => {
  await meet()
  const item = { kind: 'other', title: '其他', minutes: 5, documents: [], speakers: [], commendations: [] }
  const ninety = Array.from({ length: 90 }, (_, n) => ({ ...item, id: `i${n}`, order: n + 1, status: 'pending' }))
  await stage(ninety.map((entity) => ({ key: keys.agendaItem(world.association, meeting.session, entity.id), entity })))
  expect((await world.post(at, { kind: 'other', title: '其他' })).status).toBe(400)
  const reverse = Array.from({ length: 90 }, (_, n) => `i${89 - n}`)
  const { status, body } = await world.put(`${at}/order`, { items: reverse })
  expect([status, body.items.map(({ id }: { id: string }) => id)]).toEqual([200, reverse])
})
