import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { grouped } from '../../../functions/domain/hall-code.ts'
import { codeOfNow } from '../../../functions/http/hall-codes.ts'
import { clock } from '../../../functions/store/clock.ts'
import { aBody } from '../../support/meeting.ts'
import { newWorld, useTable, type World } from '../../support/world.ts'

useTable()
let world: World
let session: string
let made = 0
const at = () => `/v1/sessions/${session}`
const step = (move: string) => world.post(`${at()}/${move}`)
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
})
beforeEach(async () => {
  const { id, members } = await aBody(world, 2)
  session = `s${++made}`
  await world.post('/v1/sessions', { id: session, body: id, date: '2026-01-05', venue: '一楼礼堂' })
  await world.put(`${at()}/attendance`, { items: members.map((memberNo) => ({ memberNo, status: 'present' })) })
})

const now = clock.now
afterEach(() => {
  clock.now = now
})

const given = async (headers = {}) =>
  (await world.post(`${at()}/screens`, {}, 'secretariat', headers)).body as { url: string; expiresAt: string }
const pathOf = (url: string) => new URL(url).pathname + new URL(url).search
const page = (path: string, who: string | null = null) => world.get(path, who, { accept: 'text/html' })
/** What has been remembered for a second is forgotten. */
const forgotten = () => new Promise((done) => setTimeout(done, 1100))
const code = async () => (await codeOfNow(world.association, session)).code

describe('the screen’s own credential', () => {
  test('shows the code and its QR code while people gather and no poll is open, and at no other time', async () => {
    const own = pathOf((await given()).url)
    const shown = async () => {
      const before = await code()
      const { status, text } = await page(own)
      expect(status).toBe(200)
      return [before, await code()].some((one) => text.includes(grouped(one))) && text.includes('class="qr"')
    }
    expect(await shown()).toBe(false)
    await step('convene')
    expect(await shown()).toBe(true)
    await step('open')
    expect(await shown()).toBe(true)
    const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]
    const { body: motion } = await world.post(`${at()}/motions`, {
      kind: 'general',
      method: 'open',
      text: '同意。',
      majority,
    })
    const { body: poll } = await world.post(`/v1/motions/${motion.id}/polls`)
    expect(await shown()).toBe(false)
    await world.post(`/v1/polls/${poll.id}/close`)
    expect(await shown()).toBe(true)
    await step('adjourn')
    expect(await shown()).toBe(true)
    await step('close')
    expect(await shown()).toBe(false)
  })

  test('is needed for it: neither the live key nor the staff’s credential shows the code', async () => {
    await step('convene')
    const { body: live } = await world.get(at())
    const key = `/screen/${session}?key=${live.live}`
    for (const [path, who] of [
      [key, null],
      [`/screen/${session}`, 'secretariat'],
    ] as const) {
      const { status, text } = await page(path, who)
      expect([status, text.includes('请到签到处签到'), /class="(qr|code)"/.test(text)]).toEqual([200, true, false])
    }
    expect((await world.get(`/live/${live.live}`, null)).text).not.toContain(await code())
  })

  test('is of one session; another one’s is refused', async () => {
    const { searchParams } = new URL((await given()).url)
    await world.post('/v1/sessions', { id: `${session}-b`, body: 'm1', date: '2026-01-05' })
    expect((await page(`/screen/${session}-b?key=${searchParams.get('key')}`)).status).toBe(403)
  })

  test('gives way to a new one, and can be taken back, both within a second', async () => {
    const [first, second] = [pathOf((await given()).url), pathOf((await given()).url)]
    expect([(await page(first)).status, (await page(second)).status]).toEqual([403, 200])
    expect((await world.delete(`${at()}/screens`)).status).toBe(204)
    await forgotten()
    expect((await page(second)).status).toBe(403)
    expect((await world.delete(`${at()}/screens`)).status).toBe(204)
    expect((await page(pathOf((await given()).url))).status).toBe(200)
  })

  test('is good until a day after the session', async () => {
    const { url, expiresAt } = await given()
    const left = Date.parse(expiresAt) - Date.now()
    expect(left).toBeGreaterThan(23.9 * 3600_000)
    clock.now = () => new Date(Date.parse(expiresAt) - 1)
    expect((await page(pathOf(url))).status).toBe(200)
    clock.now = () => new Date(expiresAt)
    expect((await page(pathOf(url))).status).toBe(403)
  })

  test('is the same for a repeated call', async () => {
    const key = { 'idempotency-key': 'screen-1' }
    expect(await given(key)).toEqual(await given(key))
  })
})

test('before it is convened the screen says when and where it will be', async () => {
  const { text } = await page(`/screen/${session}`, 'auditor')
  for (const part of ['2026-01-05 09:00', '一楼礼堂']) expect(text).toContain(part)
  expect(text).not.toContain('法定人数')
})

test('a show of hands and a paper ballot show no turnout: nothing is known of it yet', async () => {
  await step('convene')
  await step('open')
  const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]
  for (const [method, told, count] of [
    ['hands', '请按主持人的口令举手', { for: 2, against: 0, abstain: 0 }],
    ['secret', '请填写纸质表决票', { issued: 2, returned: 2, for: 2, against: 0, abstain: 0, invalid: 0 }],
  ] as const) {
    const { body: motion } = await world.post(`${at()}/motions`, { kind: 'general', method, text: '同意。', majority })
    const { body: poll } = await world.post(`/v1/motions/${motion.id}/polls`)
    await world.put(`/v1/polls/${poll.id}/count`, count)
    const { text } = await page(`/screen/${session}`, 'auditor')
    expect(text).toContain(told)
    expect(text).not.toMatch(/已投|class="(bar|figures)"/)
    await world.post(`/v1/polls/${poll.id}/close`)
  }
})
