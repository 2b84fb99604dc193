import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browsing, browse } from '../support/browser.ts'
import { aMeeting, type Meeting, majority } from '../support/meeting.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let browsing: Browsing
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  browsing = await browse(world)
  meeting = await aMeeting(world, { seats: 5, present: 5 })
})
afterAll(() => browsing?.end())

let poll: string
beforeEach(async () => {
  const candidates = ['金丽正', '孙刚', '田梅军'].map((name, at) => ({
    memberNo: `C${at}`,
    name,
    unit: '某某大学',
    constituency: 'university',
  }))
  const election = { kind: 'election', text: '选举副主席。', majority, candidates, seatsToFill: 2, writeIns: true }
  if (poll) await world.post(`/v1/polls/${poll}/close`)
  poll = await meeting.poll(election)
})

const numberOf = (at: number) => meeting.members[at] ?? ''

/** A member's page on a phone of its own. */
async function phone(at: number): Promise<Page> {
  const context = await browsing.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN' })
  const value = world.memberToken(numberOf(at))
  await context.addCookies([{ name: 'plenum', value, url: browsing.url, httpOnly: true, sameSite: 'Lax' }])
  return opened(await context.newPage())
}
async function opened(page: Page): Promise<Page> {
  await page.goto(`${browsing.url}/member`)
  return page
}
async function reviewed(page: Page, ...people: string[]): Promise<void> {
  for (const name of people) await page.getByLabel(name).check()
  await page.getByLabel('另选他人第1名').fill(' 张　三 ')
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByText(`您将投：${[...people, '张三'].join('、')}`).waitFor()
  await page.locator('.review').getByText('已选2名，最多2名').waitFor()
}
const confirm = (page: Page) => page.getByRole('button', { name: '确认投票' }).dblclick()
const told = (page: Page, text: string) => page.locator('#notices').getByText(text).waitFor({ timeout: 12_000 })
const unknown = '还不知道是否计入——正在核实'
const standing = async (at: number) => {
  const { status, body } = await world.get(`/v1/polls/${poll}/ballot`, world.memberToken(numberOf(at)))
  return status === 200 ? [body.choices, body.others] : undefined
}

test('people chosen and written without a network are kept across a reload, and counted once it is back', async () => {
  const page = await phone(0)
  await page.route('**/v1/polls/*/ballot', (route) => route.abort())
  await reviewed(page, '孙刚')
  expect(await standing(0)).toBeUndefined()
  await confirm(page)
  await told(page, unknown)
  await page.reload()
  await told(page, unknown)
  await page.getByText('您将投：孙刚、张三').waitFor()
  expect(await page.getByRole('button', { name: '确认投票' }).count()).toBe(0)
  await page.unroute('**/v1/polls/*/ballot')
  await told(page, '已计入：孙刚、张三')
  await page.locator('main .choice-made', { hasText: '已计入，选2名' }).waitFor()
  expect(await standing(0)).toEqual([['C1'], ['张三']])
  await page.context().close()
})

test('a ballot that comes back after the close is told as not counted, and who was elected follows', async () => {
  const page = await phone(1)
  await reviewed(page, '金丽正')
  await page.context().setOffline(true)
  await confirm(page)
  await told(page, unknown)
  await world.post(`/v1/polls/${poll}/close`)
  await page.context().setOffline(false)
  await told(page, '未计入：表决已经结束。')
  await page.getByText('选举结果').first().waitFor()
  await page.context().close()
})

test('two tabs agree on whom was confirmed first, and two taps send one ballot', async () => {
  const one = await phone(2)
  const other = await opened(await one.context().newPage())
  let sent = 0
  one.context().on('request', (request) => {
    if (request.method() === 'POST') sent++
  })
  await reviewed(other, '田梅军')
  await reviewed(one, '孙刚')
  await confirm(one)
  for (const tab of [one, other]) {
    await told(tab, '已计入：孙刚、张三')
    await tab.locator('main .choice-made', { hasText: '已计入，选2名' }).waitFor()
  }
  expect([sent, await standing(2)]).toEqual([1, [['C1'], ['张三']]])
  await one.context().close()
})

test('a blank ballot stays under review while the hall goes on, and what is left to choose is said', async () => {
  const page = await phone(4)
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByText('您将投：全部弃权').waitFor()
  const looked = page.waitForResponse((answer) => answer.url().includes('/live/') && answer.status() === 200)
  await world.post(`/v1/sessions/${meeting.session}/agenda`, {
    id: `i${poll.slice(0, 6)}`,
    kind: 'address',
    title: '讲话',
  })
  await world.post(`/v1/sessions/${meeting.session}/agenda/i${poll.slice(0, 6)}/start`)
  await looked
  expect(await page.getByText('您将投：全部弃权').count()).toBe(1)
  await page.getByRole('link', { name: '返回重选' }).click()
  await page.getByLabel('孙刚').check()
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByText('还可以再选1名；就这样投，此票有效。').waitFor()
  await page.context().close()
})

test('the way back keeps who was chosen; with too many, nothing is sent before a page has warned of it', async () => {
  const page = await phone(3)
  await reviewed(page, '孙刚')
  await page.getByRole('link', { name: '返回重选' }).click()
  expect(await page.getByLabel('孙刚').isChecked()).toBe(true)
  await page.getByLabel('金丽正').check()
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByRole('heading', { name: '所选人数超过应选名额，此票无效' }).waitFor()
  expect(await standing(3)).toBeUndefined()
  await page.context().close()
})
