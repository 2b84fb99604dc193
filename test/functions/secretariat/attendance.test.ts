import { beforeAll, expect, test } from 'vitest'
import { attendAll } from '../../../functions/store/attendance-marks.ts'
import { aBody, aMeeting } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let body: { id: string; members: string[] }
let others: { id: string; members: string[] }
let made = 0
beforeAll(async () => {
  world = await newWorld()
  body = await aBody(world, 450)
  others = await aBody(world, 2)
})
const convened = async (of = body.id) => {
  const id = `s${++made}`
  await world.post('/v1/sessions', { id, body: of, date: '2023-02-24' })
  await world.post(`/v1/sessions/${id}/convene`)
  return `/v1/sessions/${id}/attendance`
}
const all = (status: string, members = body.members) => members.map((memberNo) => ({ memberNo, status }))
const first = () => body.members[0] ?? ''

test('450 people are marked in one call, and again where it changes something', async () => {
  const at = await convened()
  const { status, body: marked } = await world.put(at, { items: all('present') })
  expect([status, marked.entitled, marked.present, marked.items.length]).toEqual([200, 450, 450, 450])
  const etag = (await world.get(at)).headers.get('etag')
  await world.put(at, { items: all('present') })
  expect((await world.get(at)).headers.get('etag')).toBe(etag)
  expect((await world.put(at, { items: all('left').slice(0, 100) })).body).toMatchObject({
    present: 350,
    left: 100,
    absent: 100,
  })
})

test('two bulk calls at once that say the same leave everyone as they say', async () => {
  const at = await convened()
  const answers = await Promise.all([
    world.put(at, { items: all('present') }),
    world.put(at, { items: all('present') }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect((await world.get(at)).body.present).toBe(450)
})

test('a bulk call that broke off is completed by its repetition', async () => {
  const at = await convened()
  const how = { association: world.association, by: 'secretariat:x', at: new Date().toISOString() }
  await attendAll(
    how,
    `s${made}`,
    body.members.slice(0, 90).map((memberNo) => ({ memberNo, status: 'present' as const })),
  )
  expect((await world.put(at, { items: all('present') })).body.present).toBe(450)
  const { items } = (await world.get(at)).body
  expect(items.filter((item: { by: string }) => item.by === how.by)).toHaveLength(90)
})

test('nobody is marked where one is unknown or named twice, and each is named', async () => {
  const at = await convened()
  const items = [...all('present').slice(0, 3), { memberNo: 'nobody', status: 'present' }, ...all('absent').slice(0, 1)]
  const { status, body: problem } = await world.put(at, { items })
  expect([status, problem.errors.map(({ path }: { path: string }) => path)]).toEqual([
    400,
    ['items.3.memberNo', 'items.4.memberNo'],
  ])
  expect((await world.get(at)).body.present).toBe(0)
})

test('one person is marked, corrected, and shown with who marked them', async () => {
  const at = await convened()
  const one = `${at}/${first()}`
  expect((await world.put(one, { status: 'excused' })).body).toMatchObject({ memberNo: first(), status: 'excused' })
  expect((await world.put(one, { status: 'present' })).body).toMatchObject({
    name: `委员${first()}`,
    status: 'present',
    observer: false,
    by: expect.stringMatching(/^secretariat:/),
  })
  expect((await world.get(at)).body).toMatchObject({ present: 1, excused: 0, absent: 449 })
  const log = (await world.get(`/v1/log?about=${first()}`)).body.items
  expect(log.map(({ details }: { details: { status: string } }) => details?.status)).toEqual(
    expect.arrayContaining(['excused', 'present']),
  )
})

test('an unknown person or session is not there', async () => {
  const at = await convened()
  expect((await world.put(`${at}/nobody`, { status: 'present' })).status).toBe(404)
  expect((await world.put('/v1/sessions/nothing/attendance', { items: all('present') })).status).toBe(404)
})

test('a person without a seat, marked present, is an observer and counts for nothing', async () => {
  const at = await convened(others.id)
  expect((await world.put(`${at}/${first()}`, { status: 'present' })).body.observer).toBe(true)
  const { body: attendance } = await world.get(at)
  expect(attendance).toMatchObject({ entitled: 2, present: 0, observers: 1 })
  expect(attendance.items.at(-1)).toMatchObject({ memberNo: first(), name: `委员${first()}`, observer: true })
})

test('a closed session’s attendance no longer changes, and stays by the roster of its close', async () => {
  const { session, members } = await aMeeting(world, { seats: 2, present: 1 })
  const at = `/v1/sessions/${session}/attendance`
  await world.post(`/v1/sessions/${session}/close`)
  const { body: before } = await world.get(at)
  expect((await world.put(at, { items: all('present', members) })).body.type).toBe('session-closed')
  expect((await world.put(`${at}/${members[1]}`, { status: 'present' })).body.type).toBe('session-closed')
  const person = { memberNo: `${session}x9`, name: '新人', unit: '某单位', constituency: '高校', position: 'member' }
  expect((await world.post(`/v1/members/import?body=${session}`, [person])).body.applied).toBe(true)
  expect((await world.get(`/v1/bodies/${session}/roster`)).body.total).toBe(3)
  expect((await world.get(at)).body).toEqual(before)
})

test('the staff reads attendance, members do not; only the secretariat marks', async () => {
  const at = await convened()
  for (const who of ['leader', 'auditor']) {
    expect((await world.get(at, who)).status).toBe(200)
    expect((await world.put(`${at}/${first()}`, { status: 'present' }, who)).status).toBe(403)
  }
  expect((await world.get(at, world.memberToken(first()))).status).toBe(403)
})

test('If-Match guards a bulk call', async () => {
  const at = await convened()
  const etag = (await world.get(at)).headers.get('etag') ?? ''
  const put = () => world.put(at, { items: all('present').slice(0, 2) }, 'secretariat', { 'if-match': etag })
  expect([(await put()).status, (await put()).status]).toEqual([200, 412])
})
