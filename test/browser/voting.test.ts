import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browsing, browse } from '../support/browser.ts'
import { aMeeting, type Meeting } from '../support/meeting.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let browsing: Browsing
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  browsing = await browse(world)
})
afterAll(() => browsing?.end())

let meeting: Meeting
let poll: string
beforeEach(async () => {
  meeting = await aMeeting(world, { seats: 3, present: 3 })
  poll = await meeting.poll({ text: '审议通过工作报告。' })
})

/** A phone whose owner has opened their personal link and pressed its button. */
async function signedIn(at: number, javaScriptEnabled = true): Promise<Page> {
  const { body } = await world.post(`/v1/members/${meeting.members[at]}/invitations`)
  const context = await browsing.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(browsing.url + new URL(body.url).pathname)
  await page.getByRole('button', { name: '本人进入' }).click()
  await page.waitForURL('**/member')
  return page
}

async function choose(page: Page, choice: string): Promise<void> {
  await page.getByLabel(choice).check()
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByText(`您将投：${choice}`).waitFor()
}

test('a member signs in by the link and votes without a script: choose, review, confirm, counted', async () => {
  const page = await signedIn(0, false)
  await choose(page, '赞成')
  await page.getByRole('link', { name: '返回重选' }).click()
  await choose(page, '反对')
  await page.getByRole('button', { name: '确认投票' }).click()
  expect(await page.getByRole('status').textContent()).toBe('您的票已计入。')
  await page.getByText('已计入：反对').waitFor()
  expect((await world.get(`/v1/polls/${poll}/ballot`, world.memberToken(meeting.members[0] ?? ''))).body.choice).toBe(
    'against',
  )
  await page.context().close()
})

test('who votes twice is told that the first choice stands', async () => {
  const page = await signedIn(1, false)
  await choose(page, '赞成')
  await meeting.vote(poll, meeting.members[1] ?? '', 'abstain')
  await page.getByRole('button', { name: '确认投票' }).click()
  expect(await page.getByRole('status').textContent()).toBe('您已投过票，以第一次的选择为准。')
  await page.getByText('已计入：弃权').waitFor()
  await page.context().close()
})

test('who confirms after the close is told that it was not counted', async () => {
  const page = await signedIn(2, false)
  await choose(page, '赞成')
  await world.post(`/v1/polls/${poll}/close`)
  await page.getByRole('button', { name: '确认投票' }).click()
  expect(await page.getByRole('status').textContent()).toBe('表决已经结束，这一票没有计入。')
  await page.context().close()
})

test('a page that shows nothing different is not fetched again, and what it said stays', async () => {
  const page = await signedIn(0)
  await page.goto(`${browsing.url}/member?said=already-voted`)
  let fetched = 0
  page.on('request', (request) => {
    if (/\/member$/.test(request.url())) fetched++
  })
  await page.waitForTimeout(5000)
  expect(fetched).toBe(0)
  expect(await page.locator('.said').textContent()).toBe('您已投过票，以第一次的选择为准。')
  await page.context().close()
})

test('the page follows the session by itself, but not while a choice is being made', async () => {
  const page = await signedIn(0)
  await page.getByLabel('赞成').check()
  await world.post(`/v1/polls/${poll}/close`)
  await page.waitForTimeout(4000)
  expect(await page.getByLabel('赞成').isChecked()).toBe(true)
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByRole('button', { name: '确认投票' }).click()
  await page.getByRole('status').getByText('未计入：表决已经结束。').waitFor()
  await page.getByText('表决结果').waitFor({ timeout: 8000 })
  const next = await meeting.poll({ text: '第二件事。' })
  await page.getByRole('heading', { name: '第二件事。' }).waitFor({ timeout: 8000 })
  await page.getByRole('status').filter({ hasText: '第二件事。' }).waitFor({ state: 'attached' })
  await world.post(`/v1/polls/${next}/close`)
  await page.context().close()
})

test('the time left runs by the server’s clock, wherever the phone’s stands', async () => {
  const { body: motion } = await world.post(`/v1/polls/${poll}/close`).then(() =>
    world.post(`/v1/sessions/${meeting.session}/motions`, {
      kind: 'general',
      method: 'open',
      text: '限时。',
      majority: [{ of: 'present', cmp: 'gt', num: 1, den: 2 }],
    }),
  )
  await world.post(`/v1/motions/${motion.id}/polls`, { seconds: 90 })
  const page = await signedIn(0)
  await page.clock.install({ time: new Date(Date.now() + 3_600_000) })
  await page.reload()
  const left = (await page.locator('.countdown b').textContent()) ?? ''
  expect(left).toMatch(/^1:(2\d|30)$/)
  await page.context().close()
})

test('the screen shows the turnout, then the result, without a hand laid on it', async () => {
  const { body: session } = await world.get(`/v1/sessions/${meeting.session}`)
  const context = await browsing.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.goto(`${browsing.url}/screen/${meeting.session}?key=${session.live}`)
  await page.getByText('已投0人，共3人').waitFor()
  for (const memberNo of meeting.members) await meeting.vote(poll, memberNo, 'for')
  await page.getByText('已投3人，共3人').waitFor({ timeout: 8000 })
  await world.post(`/v1/polls/${poll}/close`)
  await page.getByText('通过', { exact: true }).waitFor({ timeout: 8000 })
  await context.close()
})
