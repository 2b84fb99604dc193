import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Browsing, browse } from '../support/browser.ts'
import { aMeeting, type Meeting } from '../support/meeting.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let browsing: Browsing
let meeting: Meeting
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  browsing = await browse(world)
  meeting = await aMeeting(world, { seats: 8, present: 8 })
})
afterAll(() => browsing?.end())

let phones: BrowserContext[] = []
let poll: string
beforeEach(async () => {
  poll = await meeting.poll({ text: '审议通过工作报告。' })
})
afterEach(async () => {
  await world.post(`/v1/polls/${poll}/close`)
  await Promise.all(phones.map((phone) => phone.close()))
  phones = []
})

const numberOf = (at: number) => meeting.members[at] ?? ''
const signIn = (phone: BrowserContext, at: number, lang = 'zh') =>
  phone.addCookies([
    { name: 'plenum', value: world.memberToken(numberOf(at)), url: browsing.url, httpOnly: true, sameSite: 'Lax' },
    { name: 'lang', value: lang, url: browsing.url },
  ])

/** A phone on which a member is signed in. */
async function phoneOf(at: number, lang?: string): Promise<BrowserContext> {
  const phone = await browsing.newContext({ viewport: { width: 360, height: 740 } })
  phones.push(phone)
  await signIn(phone, at, lang)
  return phone
}

async function memberPage(phone: BrowserContext): Promise<Page> {
  const page = await phone.newPage()
  await page.goto(`${browsing.url}/member`)
  return page
}

async function reviewed(page: Page, choice: string): Promise<void> {
  await page.getByLabel(choice).check()
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByText(`您将投：${choice}`).waitFor()
}
const confirm = (page: Page) => page.getByRole('button', { name: '确认投票' }).dblclick()
const told = (page: Page, text: string) => page.locator('#notices').getByText(text).waitFor({ timeout: 12_000 })
const unknown = '还不知道是否计入——正在核实'
const ballots = '**/v1/polls/*/ballot'
const standing = async (at: number) => {
  const { status, body } = await world.get(`/v1/polls/${poll}/ballot`, world.memberToken(numberOf(at)))
  return status === 200 ? body.choice : undefined
}

describe('a ballot confirmed where the network is gone', () => {
  test('is told as not known, kept across a reload, and counted when the network comes back before the close', async () => {
    const page = await memberPage(await phoneOf(0))
    await page.route(ballots, (route) => route.abort())
    await reviewed(page, '赞成')
    expect(await standing(0)).toBeUndefined()
    await confirm(page)
    await told(page, unknown)
    await page.reload()
    await told(page, unknown)
    await page.getByText('您将投：赞成').waitFor()
    expect(await page.getByRole('button', { name: '确认投票' }).count()).toBe(0)
    expect(await standing(0)).toBeUndefined()
    await page.unroute(ballots)
    await told(page, '已计入：赞成')
    await page.locator('.choice-made', { hasText: '已计入：赞成' }).waitFor()
    expect(await standing(0)).toBe('for')
  })

  test('is told as not counted, and why, when it comes back after the close', async () => {
    const phone = await phoneOf(1)
    const page = await memberPage(phone)
    await reviewed(page, '反对')
    await phone.setOffline(true)
    await confirm(page)
    await told(page, unknown)
    await told(page, '网络中断，正在重连')
    await world.post(`/v1/polls/${poll}/close`)
    await phone.setOffline(false)
    await told(page, '未计入：表决已经结束。')
    await page.getByText('表决结果').first().waitFor()
    expect(await page.locator('#notices').textContent()).not.toContain('网络中断')
  })

  test('that had arrived, its answer lost, is told as counted after the close, in a tab opened anew', async () => {
    const phone = await phoneOf(2)
    const page = await memberPage(phone)
    await page.route(ballots, async (route) => {
      await route.fetch()
      await route.abort()
    })
    await reviewed(page, '弃权')
    await confirm(page)
    await told(page, unknown)
    await page.close()
    await world.post(`/v1/polls/${poll}/close`)
    await told(await memberPage(phone), '已计入：弃权')
    expect(await standing(2)).toBe('abstain')
  })

  test('is sent by nobody else who signs in on the same phone, and by its owner later', async () => {
    const phone = await phoneOf(3)
    const page = await memberPage(phone)
    await page.route(ballots, (route) => route.abort())
    await reviewed(page, '赞成')
    await confirm(page)
    await told(page, unknown)
    await signIn(phone, 4)
    const theirs = await memberPage(phone)
    await page.unroute(ballots)
    await told(page, '请重新打开您的个人链接')
    expect(await theirs.getByRole('button', { name: '下一步：核对' }).isVisible()).toBe(true)
    expect([await standing(3), await standing(4)]).toEqual([undefined, undefined])
    await signIn(phone, 3)
    await theirs.reload()
    await told(theirs, '已计入：赞成')
    expect(await standing(3)).toBe('for')
  })
})

test('two tabs agree on what was confirmed first, and two taps send one ballot', async () => {
  const phone = await phoneOf(5)
  const [one, other] = await Promise.all([memberPage(phone), memberPage(phone)])
  let sent = 0
  phone.on('request', (request) => {
    if (request.method() === 'POST') sent++
  })
  await reviewed(other, '反对')
  await reviewed(one, '赞成')
  let letGo = () => {}
  const held = new Promise<void>((done) => {
    letGo = done
  })
  await phone.route(ballots, async (route) => {
    await held
    await route.continue()
  })
  await confirm(one)
  await other.getByText('您将投：赞成').waitFor()
  expect(await other.getByRole('button', { name: '确认投票' }).count()).toBe(0)
  letGo()
  for (const tab of [one, other]) {
    await told(tab, '已计入：赞成')
    await tab.locator('.choice-made', { hasText: '已计入：赞成' }).waitFor()
  }
  expect([sent, await standing(5)]).toEqual([1, 'for'])
})

test('the keyboard alone can vote, in English, and hears one sentence for each option and for the result', async () => {
  const page = await memberPage(await phoneOf(6, 'en'))
  for (const name of [
    'For: I vote for this motion.',
    'Against: I vote against this motion.',
    'Abstain: I abstain on this motion.',
  ])
    expect(await page.getByRole('radio', { name, exact: true }).count()).toBe(1)
  const focused = () => page.locator(':focus').textContent()
  const tabTo = async (text: string) => {
    for (let steps = 0; steps < 12 && !(await focused())?.includes(text); steps++) await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await tabTo('Next: review')
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('You are about to vote: Against')
  await tabTo('Confirm my vote')
  await page.keyboard.press('Enter')
  await told(page, 'Counted: Against')
  await world.post(`/v1/polls/${poll}/close`)
  await page.getByText('Lost: 0 for, 1 against, 0 abstentions, 7 did not vote.').first().waitFor({ timeout: 8000 })
})

test('the first view of the member’s page is at most 30 KB in two rounds; afterwards what has not changed costs no answer, and nothing is asked unseen', async () => {
  const page = await (await phoneOf(7)).newPage()
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.enable')
  let bytes = 0
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  const asked: string[] = []
  const statuses: number[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  cdp.on('Network.responseReceivedExtraInfo', ({ statusCode }) => statuses.push(statusCode))
  await page.goto(`${browsing.url}/member`, { waitUntil: 'load' })
  const first = asked.filter((path) => !path.startsWith('/live/'))
  console.log(`first view of the member’s page: ${bytes} bytes in ${first.length} answers`)
  expect(first.slice().sort()).toEqual(['/assets/plenum.css', '/assets/plenum.js', '/assets/voting.js', '/member'])
  expect(bytes).toBeGreaterThan(5000)
  expect(bytes).toBeLessThanOrEqual(30_000)

  await expect.poll(() => statuses, { timeout: 8000 }).toContain(304)
  await page
    .locator('html')
    .evaluate((html) => Object.defineProperty(html.ownerDocument, 'hidden', { get: () => true }))
  await page.waitForTimeout(500)
  const before = asked.length
  await page.waitForTimeout(3000)
  expect(asked.length).toBe(before)
})

/** 3G as WebPageTest means it (1.6 Mbps down, 768 kbps up, 300 ms a round trip), the connection made. */
const threeG = { offline: false, latency: 300, downloadThroughput: 1_600_000 / 8, uploadThroughput: 768_000 / 8 }

/** When a phone that has nothing of ours yet shows the first of a page over 3G, in milliseconds. */
async function firstViewOver3G(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Network.emulateNetworkConditions', threeG)
  await page.goto(`${browsing.url}/member`, { waitUntil: 'load' })
  const painted = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
  return Number(await painted.jsonValue())
}

test('over throttled 3G the member’s page is seen hardly later than one line of text with a style sheet', async () => {
  const ratios: number[] = []
  const seen: number[] = []
  for (let round = 0; round < 5; round++) {
    const bare = await (await phoneOf(7)).newPage()
    const line = '<!doctype html><link rel="stylesheet" href="/assets/plenum.css"><p>.</p>'
    await bare.route('**/member', async (route) => {
      await new Promise((done) => setTimeout(done, threeG.latency))
      await route.fulfill({ contentType: 'text/html', body: line })
    })
    const least = await firstViewOver3G(bare)
    const own = await firstViewOver3G(await (await phoneOf(7)).newPage())
    seen.push(own)
    ratios.push(own / least)
  }
  console.log(
    `first view over 3G: ${seen.map(Math.round).join(', ')} ms; to a bare line ${ratios.map((one) => one.toFixed(2)).join(', ')}`,
  )
  expect(Math.min(...seen)).toBeGreaterThan(2 * threeG.latency)
  expect(ratios.sort((a, b) => a - b)[2]).toBeLessThanOrEqual(1.6)
})
