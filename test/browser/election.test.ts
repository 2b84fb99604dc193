import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAccessible } from '../support/accessible.ts'
import { type Browsing, browse } from '../support/browser.ts'
import { aMeeting, type Meeting } from '../support/meeting.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let browsing: Browsing
let meeting: Meeting
let poll: string
const majority = [{ of: 'present', cmp: 'gte', num: 1, den: 4 }]
const people = ['金丽正', '孙刚', '田梅军', '韩雪霞']
const candidates = people.map((name, at) => ({
  memberNo: `C${at}`,
  name,
  unit: '某某大学材料科学与工程学院',
  constituency: 'university',
}))
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  browsing = await browse(world)
  meeting = await aMeeting(world, { seats: 4, present: 4 })
  const election = {
    id: 'chairs',
    kind: 'election',
    text: '选举副主席。',
    majority,
    candidates,
    seatsToFill: 2,
    writeIns: true,
  }
  poll = await meeting.poll(election)
})
afterAll(() => browsing?.end())

const token = (at: number) => world.memberToken(meeting.members[at] ?? '')
const sends = (at: number, ...choices: string[]) => world.post(`/v1/polls/${poll}/ballot`, { choices }, token(at))
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()
const tick = async (page: Page, ...names: string[]) => {
  for (const name of names) await page.getByLabel(name).check()
}

/** A phone on which a member has signed in: by the cookie, as a form needs it. */
async function phone(at: number, javaScriptEnabled: boolean): Promise<Page> {
  const { body } = await world.post(`/v1/members/${meeting.members[at]}/invitations`)
  const context = await browsing.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(browsing.url + new URL(body.url).pathname)
  await press(page, '本人进入')
  await page.waitForURL('**/member')
  return page
}

test('without a script: too many names are warned of and nothing is lost; back, changed, reviewed, counted', async () => {
  const page = await phone(0, false)
  await tick(page, '金丽正', '孙刚')
  await page.getByLabel('另选他人第1名').fill('张三')
  await press(page, '下一步：核对')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('所选人数超过应选名额，此票无效')
  expect(await page.getByRole('alert').textContent()).toContain('您选了3名，应选2名')
  expect(await page.getByLabel('另选他人第1名').inputValue()).toBe('张三')
  await page.getByLabel('孙刚').uncheck()
  await press(page, '重新核对')
  expect(await page.locator('.names li').allTextContents()).toEqual(['金丽正', '张三另选'])
  await page.getByRole('link', { name: '返回修改' }).click()
  expect(await page.getByLabel('金丽正').isChecked()).toBe(true)
  await press(page, '重新核对')
  await press(page, '确认投票')
  expect(await page.getByRole('status').textContent()).toBe('您的票已计入。')
  expect(await page.locator('.names li').allTextContents()).toEqual(['金丽正', '张三另选'])
  await page.context().close()
})

test('with a script: whoever is ticked can be taken back; nobody chosen is reviewed as an abstention', async () => {
  const page = await phone(1, true)
  await tick(page, '金丽正')
  await page.getByLabel('金丽正').uncheck()
  await press(page, '下一步：核对')
  await page.getByText('您将投：全部弃权').waitFor()
  await press(page, '确认投票')
  await page.getByText('已计入：全部弃权').waitFor()
  await page.context().close()
})

test.each([
  ['the form, with a warning,', 'choices=C0&choices=C1&others=张三', 'en-GB'],
  ['the review', 'choices=C0&others=张三', 'zh-CN'],
])('%s is accessible, and fits a phone and a desk', async (_, query, locale) => {
  await isAccessible(browsing, { path: `/member/election/${poll}?choices=&${query}`, token: token(2), locale })
})

test('the screen shows who stands, then who is tied; the runoff is among them, and its result follows', async () => {
  const { body: session } = await world.get(`/v1/sessions/${meeting.session}`)
  const context = await browsing.newContext({ viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  const screen = `/screen/${meeting.session}?key=${session.live}`
  await page.goto(browsing.url + screen)
  expect(await page.locator('.names li').count()).toBe(4)
  await sends(2, 'C0', 'C1')
  await sends(3, 'C0', 'C2')
  await world.post(`/v1/polls/${poll}/close`)
  await page.reload()
  await page.getByText('孙刚、田梅军、张三票数相等，就其余1个名额再次投票。').waitFor()
  poll = (await world.post('/v1/motions/chairs/polls', {})).body.id
  await page.reload()
  await page.getByText('再次投票 · 应选1名').waitFor()
  for (const [at, choice] of ['C1', 'C1', 'C2', '张三'].entries()) await sends(at, choice)
  await world.post(`/v1/polls/${poll}/close`)
  await page.reload()
  await page.getByText('应选1名，选出1名').waitFor()
  expect(await page.locator('.standings li').allTextContents()).toEqual([
    '孙刚 2票 当选',
    '田梅军 1票 未当选',
    '张三 1票 未当选',
  ])
  await isAccessible(browsing, { path: screen, token: null, locale: 'en-GB' })
  await context.close()
})
