import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { grouped, stepAt, stepEnd } from '../../functions/domain/hall-code.ts'
import { codeOfNow } from '../../functions/http/hall-codes.ts'
import { clock } from '../../functions/store/clock.ts'
import { isAccessible } from '../support/accessible.ts'
import { type Browsing, browse } from '../support/browser.ts'
import { aBody } from '../support/meeting.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let browsing: Browsing
const at = '/v1/sessions/s'
const members: string[] = []
let screen: string
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  browsing = await browse(world)
  const body = await aBody(world, 3)
  members.push(...body.members)
  await world.post('/v1/sessions', { id: 's', body: body.id, title: '五届五次全委会议', date: '2026-01-05' })
  await world.post(`${at}/agenda`, {
    id: 'report',
    kind: 'report',
    title: '常务委员会工作报告',
    presenter: members[0],
    minutes: 20,
  })
  await world.post(`${at}/convene`)
  const { url } = (await world.post(`${at}/screens`)).body
  screen = new URL(url).pathname + new URL(url).search
})
afterAll(() => browsing?.end())

/** The clock stands at the beginning of a step while a test runs, so that a code does not change under it. */
const now = clock.now
beforeEach(() => {
  const start = stepEnd(stepAt(new Date()))
  clock.now = () => start
})
afterEach(() => {
  clock.now = now
})
const code = async () => (await codeOfNow(world.association, 's')).code

async function signedIn(member: number, javaScriptEnabled: boolean): Promise<Page> {
  const { body } = await world.post(`/v1/members/${members[member]}/invitations`)
  const context = await browsing.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(browsing.url + new URL(body.url).pathname)
  await page.getByRole('button', { name: '本人进入' }).click()
  await page.waitForURL('**/member')
  return page
}
const waiting = async () => (await world.get(`${at}/check-ins`)).body.items.length

test('a member types the code, wrongly first, and waits to be accepted; no script is needed', async () => {
  const page = await signedIn(0, false)
  const typed = async (text: string) => {
    await page.getByLabel('大屏上的六位签到码').fill(text)
    await page.getByRole('button', { name: '签到' }).click()
    return page.getByRole('status').textContent()
  }
  expect(await typed('12 34')).toBe('请输入大屏上的六位数字。')
  expect(await typed(String((Number(await code()) + 1) % 1_000_000).padStart(6, '0'))).toMatch(/^签到码不对/)
  expect(await page.getByLabel('大屏上的六位签到码').getAttribute('aria-invalid')).toBe('true')
  expect(await typed(grouped(await code()))).toBe('签到码正确，等待秘书处确认。')
  await page.getByText('等待秘书处确认').first().waitFor()
  expect(await waiting()).toBe(1)
  await world.post(`${at}/check-ins/accept`, {})
  await page.reload()
  await page.getByText('您已签到。').waitFor()
  await page.context().close()
})

test('the QR code opens the form with the code in it; opening it alone does nothing, and who is not signed in is told how', async () => {
  const link = `${browsing.url}/member?session=s&check-in=${await code()}`
  const stranger = await browsing.newPage()
  await stranger.goto(link)
  await stranger.getByRole('heading', { name: '请先打开您的个人链接' }).waitFor()
  await stranger.getByText('再扫一次大屏上的二维码').waitFor()
  await stranger.close()

  const page = await signedIn(1, true)
  const before = await waiting()
  await page.goto(link)
  expect(await page.getByLabel('大屏上的六位签到码').inputValue()).toBe(await code())
  expect(await waiting()).toBe(before)
  await page.getByRole('button', { name: '签到' }).click()
  await page.getByText('签到码正确').waitFor()
  expect(await waiting()).toBe(before + 1)
  await page.context().close()
})

test('the screen follows the session by itself, says when the network is away, and comes back', async () => {
  const context = await browsing.newContext({ viewport: { width: 1920, height: 1080 } })
  const page = await context.newPage()
  await page.goto(browsing.url + screen)
  await page.getByText(grouped(await code())).waitFor()
  const later = stepEnd(stepAt(clock.now()))
  const earlier = grouped(await code())
  clock.now = () => later
  await page.getByText(grouped(await code())).waitFor()
  expect(await page.getByText(earlier).count()).toBe(0)

  await context.setOffline(true)
  await page.getByText(/网络中断，显示的是 \d\d:\d\d:\d\d 的情况/).waitFor({ timeout: 12_000 })
  await world.post(`${at}/open`)
  await world.post(`${at}/agenda/report/start`)
  await context.setOffline(false)
  await page.getByRole('heading', { name: '常务委员会工作报告' }).waitFor({ timeout: 12_000 })
  await page.getByText(/已进行 \d\d:\d\d/).waitFor()
  await page.locator('.offline').waitFor({ state: 'hidden' })
  await context.close()
})

test('a long motion is set smaller, and nothing beside it is pushed off the wall', async () => {
  const text = Array.from({ length: 12 }, (_, n) => `第${n + 1}条　加强全市科技场馆资源共享开放，建立联合预约机制。`)
  const { body: motion } = await world.post(`${at}/motions`, {
    kind: 'general',
    method: 'open',
    text: text.join('\n'),
    majority: [{ of: 'present', cmp: 'gt', num: 1, den: 2 }],
  })
  const { body: poll } = await world.post(`/v1/motions/${motion.id}/polls`)
  const page = await (await browsing.newContext({ viewport: { width: 1366, height: 768 } })).newPage()
  await page.goto(browsing.url + screen)
  for (const part of [page.locator('.turnout'), page.locator('.stage .bar'), page.getByText('第12条')]) {
    const box = await part.boundingBox()
    expect(box && box.y + box.height <= 768).toBe(true)
  }
  expect(
    await page.locator('.motion').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  ).toBeLessThan(2)
  await world.post(`/v1/polls/${poll.id}/close`)
  await page.context().close()
})

test.each(['zh-CN', 'en-GB'])('the screen with its code and the form are accessible in %s', async (locale) => {
  await world.put(`${at}/attendance/${members[2]}`, { status: 'absent' })
  await isAccessible(browsing, { path: screen, token: null, locale })
  const token = world.memberToken(members[2] ?? '')
  await isAccessible(browsing, { path: '/member?said=wrong-code', token, locale })
})
