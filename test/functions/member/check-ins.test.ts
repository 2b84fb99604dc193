import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { stepEnd, stepLength } from '../../../functions/domain/hall-code.ts'
import { codeOfNow } from '../../../functions/http/hall-codes.ts'
import { clock } from '../../../functions/store/clock.ts'
import { aBody } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let body: { id: string; members: string[] }
beforeAll(async () => {
  world = await newWorld()
  body = await aBody(world, 6)
})

const now = clock.now
const span = 10 * 60_000
/** From the start of the next ten minutes on, so that no test's tries are counted in two of them. */
beforeEach(() => {
  const ahead = span - (Date.now() % span)
  clock.now = () => new Date(Date.now() + ahead)
})
afterEach(() => {
  clock.now = now
})
/** Stops the clock, so much later. */
const later = (ms: number) => {
  const base = clock.now().getTime()
  clock.now = () => new Date(base + ms)
}

let made = 0
let session: string
let at: string
beforeEach(async () => {
  session = `s${++made}`
  at = `/v1/sessions/${session}`
  await world.post('/v1/sessions', { id: session, body: body.id, number: made, date: '2026-01-05' })
  await world.post(`${at}/convene`)
})

const numberOf = (member: number) => body.members[member] ?? ''
const code = async (of = session) => (await codeOfNow(world.association, of)).code
const wrong = async () => String((Number(await code()) + 1) % 1_000_000).padStart(6, '0')
const send = (member: number, sent: unknown, to = at) =>
  world.post(`${to}/check-in`, { code: sent }, world.memberToken(numberOf(member)))
const waiting = async () =>
  (await world.get(`${at}/check-ins`)).body.items.map(({ memberNo }: { memberNo: string }) => memberNo)
const present = async () => (await world.get(`${at}/attendance`)).body.present

describe('the code on the screen', () => {
  test('lets a member wait to be accepted, once; it marks nobody', async () => {
    const first = await send(0, await code())
    expect([first.status, first.body]).toEqual([
      201,
      { session, memberNo: numberOf(0), status: 'waiting', at: expect.any(String) },
    ])
    const again = await send(0, await code())
    expect([again.status, again.body]).toEqual([200, first.body])
    expect(await waiting()).toEqual([numberOf(0)])
    expect(await present()).toBe(0)
  })

  test('is taken a step later, not two; who is in already may repeat it at any time', async () => {
    later(0)
    later(stepEnd(Math.floor(clock.now().getTime() / stepLength)).getTime() - clock.now().getTime())
    const shown = await code()
    later(2 * stepLength - 1)
    expect((await send(1, shown)).status).toBe(201)
    later(1)
    expect((await send(2, shown)).body.type).toBe('wrong-code')
    expect((await send(1, shown)).status).toBe(200)
  })

  test.each([
    ['another session’s', async () => code('other')],
    ['another association’s', async () => (await codeOfNow('other', session)).code],
    ['a made-up one', wrong],
  ])('is no other: %s is refused', async (_, of) => {
    const { status, body: problem } = await send(3, await of())
    expect([status, problem.type]).toEqual([409, 'wrong-code'])
    expect(await waiting()).toEqual([])
  })

  test.each(['12345', '1234567', '12 345', '１２３４５６', '', 123456, null, '__proto__'])(
    'is six digits: %j is no try at all',
    async (sent) => {
      expect((await send(4, sent)).status).toBe(400)
    },
  )

  test.each([
    ['planned', []],
    ['closed', ['open', 'close']],
  ])('opens nothing while the session is %s', async (status, moves) => {
    const id = `${session}-${status}`
    await world.post('/v1/sessions', { id, body: body.id, date: '2026-01-05' })
    if (moves.length > 0) await world.post(`/v1/sessions/${id}/convene`)
    for (const move of moves) expect((await world.post(`/v1/sessions/${id}/${move}`)).status).toBe(200)
    const refused = await send(0, await code(id), `/v1/sessions/${id}`)
    expect([refused.status, refused.body.type]).toEqual([409, 'check-in-closed'])
  })

  test('opens nothing in a session held in writing', async () => {
    await world.patch(at, { voters: 'entitled' })
    expect((await send(0, await code())).body.type).toBe('check-in-closed')
  })

  test('is taken while the session is open and while it is adjourned', async () => {
    await world.post(`${at}/open`)
    expect((await send(0, await code())).status).toBe(201)
    await world.post(`${at}/adjourn`)
    expect((await send(1, await code())).status).toBe(201)
  })

  test('is nothing for another association’s member', async () => {
    const other = await newWorld()
    const { status } = await other.post(`${at}/check-in`, { code: await code() }, other.memberToken(numberOf(0)))
    expect(status).toBe(404)
  })
})

describe('tries', () => {
  test('are five in ten minutes, however many come at once; then the right code is refused too, with how long to wait', async () => {
    const guess = await wrong()
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(0, guess)))
    const types = answers.map(({ body: { type } }) => type)
    expect(types.filter((type) => type === 'wrong-code')).toHaveLength(5)
    expect(types.filter((type) => type === 'too-many-tries')).toHaveLength(15)
    const refused = await send(0, await code())
    const seconds = Number(refused.headers.get('retry-after'))
    expect([refused.status, seconds > 0 && seconds <= 600]).toEqual([429, true])
    expect(await waiting()).toEqual([])

    later(seconds * 1000)
    expect((await send(0, await code())).status).toBe(201)
  })

  test('of one member are nobody else’s, and in one session no other’s', async () => {
    const guess = await wrong()
    for (let n = 0; n < 5; n++) await send(1, guess)
    expect((await send(1, await code())).status).toBe(429)
    expect((await send(2, await code())).status).toBe(201)
    const elsewhere = `${session}-b`
    await world.post('/v1/sessions', { id: elsewhere, body: body.id, date: '2026-01-05' })
    await world.post(`/v1/sessions/${elsewhere}/convene`)
    expect((await send(1, await code(elsewhere), `/v1/sessions/${elsewhere}`)).status).toBe(201)
  })

  test('a double tap is one check-in', async () => {
    const right = await code()
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(3, right)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(await waiting()).toEqual([numberOf(3)])
  })
})

describe('a desk in the hall', () => {
  const desk = (sent: object) => world.post(`${at}/check-in`, sent)

  test('lets somebody without a phone wait to be accepted, once, and marks nobody', async () => {
    const first = await desk({ memberNo: numberOf(0) })
    expect([first.status, first.body.status]).toEqual([201, 'waiting'])
    const again = await desk({ memberNo: numberOf(0) })
    expect([again.status, again.body]).toEqual([200, first.body])
    expect([await waiting(), await present()]).toEqual([[numberOf(0)], 0])
    const { body: log } = await world.get(`/v1/log?about=${session}`)
    expect(log.items.find(({ move }: { move: string }) => move === 'check-in').by).toMatch(/^secretariat:/)
  })

  test('takes in whoever has no tries left', async () => {
    const guess = await wrong()
    for (let n = 0; n < 6; n++) await send(1, guess)
    expect((await desk({ memberNo: numberOf(1) })).status).toBe(201)
  })

  test('says who came, nobody whom the association does not know, and no code instead', async () => {
    expect((await desk({ memberNo: 'nobody' })).status).toBe(404)
    for (const sent of [{}, { code: await code() }])
      expect((await desk(sent)).body).toMatchObject({ status: 400, errors: [{ path: 'memberNo' }] })
    const both = await desk({ memberNo: numberOf(0), code: await code() })
    expect(both.body).toMatchObject({ status: 400, errors: [{ path: 'code' }] })
  })

  test('is not a member, who checks in nobody else and nobody without the code', async () => {
    const asMember = (sent: object) => world.post(`${at}/check-in`, sent, world.memberToken(numberOf(2)))
    expect((await asMember({ code: await code(), memberNo: numberOf(3) })).status).toBe(403)
    for (const sent of [{}, { memberNo: numberOf(2) }])
      expect((await asMember(sent)).body).toMatchObject({ status: 400, errors: [{ path: 'code' }] })
    expect(await waiting()).toEqual([])
  })
})

describe('the secretariat', () => {
  const accept = (sent: object = {}) => world.post(`${at}/check-ins/accept`, sent)

  test('marks all who wait present, and is told of each', async () => {
    for (const member of [2, 0]) await send(member, await code())
    const { body: accepted } = await accept()
    expect(accepted.items).toEqual([2, 0].map((member) => ({ memberNo: numberOf(member), outcome: 'present' })))
    expect([await waiting(), await present()]).toEqual([[], 2])
    expect((await accept()).body).toEqual({ items: [] })
    const { body: attendance } = await world.get(`${at}/attendance`)
    expect(attendance.items.find(({ memberNo }: { memberNo: string }) => memberNo === numberOf(0)).by).toMatch(
      /^secretariat:/,
    )
    expect((await send(0, await code())).body).toMatchObject({ status: 'present' })
  })

  test('marks some of them, and is told who does not wait', async () => {
    for (const member of [0, 1]) await send(member, await code())
    const { body: accepted } = await accept({ members: [numberOf(1), numberOf(5), 'nobody', numberOf(1)] })
    expect(accepted.items).toEqual([
      { memberNo: numberOf(1), outcome: 'present' },
      { memberNo: numberOf(5), outcome: 'not-waiting' },
      { memberNo: 'nobody', outcome: 'not-waiting' },
    ])
    expect([await waiting(), await present()]).toEqual([[numberOf(0)], 1])
  })

  test('answers a claim by another mark; who comes back claims anew', async () => {
    const mark = (status: string) => world.put(`${at}/attendance/${numberOf(0)}`, { status })
    await send(0, await code())
    later(1000)
    await mark('absent')
    expect(await waiting()).toEqual([])
    later(1000)
    expect((await send(0, await code())).status).toBe(201)
    await accept()
    later(1000)
    await mark('left')
    later(1000)
    expect((await send(0, await code())).status).toBe(201)
    expect(await waiting()).toEqual([numberOf(0)])
  })

  test('sees who would observe, by name', async () => {
    const guest = { memberNo: `g${made}`, name: '列席人', unit: '某单位', constituency: '特邀', position: 'member' }
    await world.post('/v1/members/import', [guest])
    const token = world.memberToken(guest.memberNo)
    expect((await world.post(`${at}/check-in`, { code: await code() }, token)).status).toBe(201)
    expect((await world.get(`${at}/check-ins`, 'auditor')).body.items).toEqual([
      { memberNo: guest.memberNo, name: '列席人', constituency: '特邀', observer: true, at: expect.any(String) },
    ])
    await accept()
    expect((await world.get(`${at}/attendance`)).body).toMatchObject({ present: 0, observers: 1 })
  })

  test('accepts nothing once the session is closed', async () => {
    await world.post(`${at}/open`)
    await send(0, await code())
    await world.post(`${at}/close`)
    expect((await accept()).body.type).toBe('session-closed')
  })
})
