import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeOfNow } from '../../functions/http/hall-codes.ts'
import { isAccessible } from '../support/accessible.ts'
import { type Browsing, browse } from '../support/browser.ts'
import { aBody, aMeeting, type Meeting, majority } from '../support/meeting.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let browsing: Browsing
let meeting: Meeting
const ids: Record<string, string> = {}

beforeAll(async () => {
  world = await newWorld()
  await world.put('/v1/association', { name: '市科协', themes: ['科学普及'], departments: ['科普部', '学会部'] })
  meeting = await aMeeting(world, { seats: 3, present: 2 })
  const at = `/v1/sessions/${meeting.session}`
  const made = async (path: string, body: object) => (await world.post(path, body)).body.id as string
  ids.item = await made(`${at}/agenda`, { kind: 'report', title: '工作报告', minutes: 20 })
  await made(`${at}/agenda`, { kind: 'address', title: '讲话', minutes: 10 })
  await world.post(`${at}/agenda/${ids.item}/start`)
  const motion = (method: string) => ({ kind: 'general', method, text: '审议通过工作报告。', majority })
  ids.next = await made(`${at}/motions`, motion('secret'))
  ids.hands = await made(`${at}/motions`, motion('hands'))
  const poll = await made(`/v1/motions/${ids.hands}/polls`, {})
  await world.put(`/v1/polls/${poll}/count`, { for: 2, against: 0, abstain: 0 })
  await world.post(`/v1/polls/${poll}/close`)
  await world.post(`/v1/polls/${poll}/objections`, { by: meeting.members[0], text: '漏计后排。' })
  ids.open = await made(`${at}/motions`, motion('open'))
  await world.post(`/v1/motions/${ids.open}/polls`, { seconds: 600 })
  await made(`${at}/groups`, { id: 'g1', name: '一组', constituencies: ['university'], convener: meeting.members[0] })
  const matter = { group: 'g1', theme: '科学普及', title: '建科普馆', situation: '没有场所', proposal: '建议建馆' }
  for (const name of ['like', 'suggestion']) {
    ids[name] = await made(`${at}/suggestions`, { ...matter, proposers: [meeting.members[0]] })
    await world.post(`/v1/suggestions/${ids[name]}/submit`)
  }
  const settled = await made(`${at}/suggestions`, { ...matter, proposers: [meeting.members[0]] })
  const answer = { class: 'A', text: '已经办好。', signer: '徐玉博' }
  for (const [move, body] of [
    ['submit', {}],
    ['accept', {}],
    ['assign', { host: '科普部' }],
    ['start', {}],
    ['reply', answer],
    ['feedback', { satisfied: true }],
  ] as const)
    await world.post(`/v1/suggestions/${settled}/${move}`, body)
  await made(`${at}/motions`, { ...motion('secret'), amends: ids.next, text: '改为加快。', amendedText: '加快推进。' })
  const other = await aMeeting(world, { seats: 3, present: 2 })
  const { code } = await codeOfNow(world.association, other.session)
  await world.post(`/v1/sessions/${other.session}/check-in`, { code }, world.memberToken(other.members[2] ?? ''))
  const candidates = other.members.map((memberNo) => ({ memberNo, name: `委员${memberNo}`, unit: '市科协智库中心' }))
  const election = { kind: 'election', method: 'secret', text: '选举。', candidates, seatsToFill: 2, writeIns: true }
  ids.election = (await world.get(`/v1/polls/${await other.poll(election)}`)).body.motion
  ids.other = other.session
  ids.there = other.members[0] ?? ''
  ids.coming = (await aBody(world, 2)).id
  await world.post('/v1/sessions', { id: ids.coming, body: ids.coming, number: 1, date: '2026-01-05' })
  browsing = await browse(world)
})
afterAll(() => browsing?.end())

/** A secretary's laptop. */
async function signedIn(): Promise<Page> {
  const context = await browsing.newContext({ viewport: { width: 1366, height: 768 } })
  const value = world.tokens.secretariat ?? ''
  await context.addCookies([{ name: 'plenum', value, url: browsing.url, httpOnly: true, sameSite: 'Lax' }])
  return context.newPage()
}

test('the hour of a meeting goes by keyboard alone', async () => {
  const { id, members } = await aBody(world, 2)
  const quorum = { of: 'entitled', cmp: 'gte', num: 1, den: 1 }
  await world.post('/v1/sessions', { id, body: id, number: 1, date: '2026-01-05', quorum })
  await world.post(`/v1/sessions/${id}/convene`)
  await world.post(`/v1/sessions/${id}/agenda`, { kind: 'deliberate', title: '审议工作报告' })
  await world.post(`/v1/sessions/${id}/motions`, { kind: 'general', method: 'hands', text: '通过。', majority })
  const page = await signedIn()
  const { keyboard } = page
  const next = async (told: string) => {
    await keyboard.press('n')
    await keyboard.press('Enter')
    await page.getByText(told).first().waitFor()
  }
  const part = async (key: string, name: string) => {
    await keyboard.press(key)
    await keyboard.press('Enter')
    await page.locator('h1', { hasText: name }).waitFor()
  }
  await page.goto(`${browsing.url}/cockpit/${id}`)

  await keyboard.press('2')
  await keyboard.press('Enter')
  await page.locator('#q:focus').waitFor()
  for (const memberNo of members) {
    await keyboard.type(memberNo)
    await keyboard.press('Enter')
    await page.getByText(`委员${memberNo}：已到（原为未登记）`).waitFor()
  }
  await page.locator('#q:focus').waitFor()
  await keyboard.press('Escape')
  await keyboard.press('Shift+Tab')
  await part('1', '全委会')
  await next('请确认')
  await next('会议已开始。')
  await part('3', '议程')
  await next('这一项已开始。')
  await part('4', '表决')
  await keyboard.press('n')
  await keyboard.press('Enter')
  await page.getByRole('heading', { name: '开始表决' }).waitFor()
  await next('表决已开始。')
  await page.locator('#for').focus()
  await keyboard.type('290')
  expect(await page.locator('.rest').innerText()).toMatch(/^比到会人数多出\s*288$/)
  await keyboard.press('Backspace')
  await keyboard.press('Backspace')
  expect(await page.locator('.rest output').textContent()).toBe('0')
  for (const _ of ['against', 'abstain']) {
    await keyboard.press('Tab')
    await keyboard.type('0')
  }
  await keyboard.press('Enter')
  await page.getByText('到会的人都已举手。').waitFor()
  await next('表决已结束，结果如下。')
  expect(await page.locator('.outcome [aria-hidden]').textContent()).toBe('通过')
  await page.context().close()
})

test('a motion is tabled and put to the vote by keyboard alone', async () => {
  const { session } = await aMeeting(world, { seats: 3, present: 2 })
  const page = await signedIn()
  const { keyboard } = page
  await page.goto(`${browsing.url}/cockpit/${session}/votes`)
  await keyboard.press('n')
  await keyboard.press('Enter')
  await page.locator('#text').focus()
  await keyboard.type('同意设立基金。')
  await keyboard.press('Tab')
  for (const name of ['kind', 'method', 'majority']) {
    expect(await page.locator(':focus').getAttribute('name')).toBe(name)
    await keyboard.press('ArrowDown')
    await keyboard.press('Tab')
  }
  await keyboard.press('Enter')
  await page.getByText('议案已提出。').waitFor()
  await page.getByText('通过条件：赞成超过实到的半数').waitFor()
  await keyboard.press('n')
  await keyboard.press('Enter')
  await page.getByText('表决已开始。').waitFor()
  await page.context().close()
})

test('larger type is as large in the cockpit as on every other page', async () => {
  const page = await signedIn()
  const sizes: unknown[] = []
  for (const path of [`/cockpit/${meeting.session}/agenda?type=large`, '/?type=large']) {
    await page.goto(browsing.url + path)
    sizes.push(await page.evaluate('getComputedStyle(document.body).fontSize'))
  }
  expect(sizes).toEqual(['24px', '24px'])
  await page.context().close()
})

test('a mark that the net loses is said, and the next press sends it', async () => {
  const page = await signedIn()
  const last = meeting.members[2] ?? ''
  await page.goto(`${browsing.url}/cockpit/${meeting.session}/attendance?part=missing`)
  await page.context().setOffline(true)
  const button = page.locator(`button[value="${last} present"]`)
  await button.click()
  await page.getByText('没有送出：网络中断。').waitFor()
  await page.context().setOffline(false)
  await button.click()
  await page.getByText(`委员${last}：已到`).waitFor()
  await page.getByRole('button', { name: /撤销/ }).click()
  await page.getByText(`委员${last}：缺席`).waitFor()
  await page.context().close()
})

const at = (rest: string) => `/cockpit/${meeting.session}${rest}`
/** Opens all that is folded. */
const unfold = (page: Page) =>
  page.locator('main details:not(.shortcuts)').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })

const states: [name: string, path: () => string, act?: (page: Page) => Promise<void>][] = [
  ['the choice of a session', () => '/cockpit'],
  ['a session', () => at(''), (page) => unfold(page)],
  ['a move to be confirmed', () => `/cockpit/${ids.coming}?ask=convene`, (page) => page.locator('#asked').waitFor()],
  [
    'the attendance, somebody marked, somebody waiting',
    () => `/cockpit/${ids.other}/attendance?marked=${ids.there}&earlier=unmarked`,
    (page) => page.locator('#list summary').first().click(),
  ],
  ['the agenda', () => at('/agenda')],
  ['the agenda in larger type', () => at('/agenda?type=large')],
  ['an item to be finished', () => at(`/agenda?finish=${ids.item}`)],
  ['the motions', () => at('/votes'), (page) => unfold(page)],
  [
    'a motion that was tabled with nothing said',
    () => at('/tabling'),
    async (page) => {
      await page.locator('form:has(#text) button').click()
      await page.locator('main > section[role=alert]').waitFor()
    },
  ],
  ['a ballot to be entered', () => at(`/votes/${ids.open}?q=${meeting.members[0]}`)],
  ['a poll to be closed', () => at(`/votes/${ids.open}?ask=close`)],
  ['a result, an objection to be decided', () => at(`/votes/${ids.hands}`), (page) => unfold(page)],
  ['a motion with an amendment', () => at(`/votes/${ids.next}`), (page) => unfold(page)],
  [
    'an election whose count does not add up',
    () => `/cockpit/${ids.other}/votes/${ids.election}`,
    async (page) => {
      await unfold(page)
      await page.locator('form:has([value=count]) button').click()
      await page.locator('main > section[role=alert]').waitFor()
    },
  ],
  ['what waits to be sorted', () => at('/suggestions')],
  [
    'what waits to be closed, with nothing ticked',
    () => at('/suggestions'),
    async (page) => {
      await page.locator('form:has(#closed) button').click()
      await page.locator('main > section[role=alert]').waitFor()
    },
  ],
  [
    'a suggestion that was returned without a reason',
    () => at(`/suggestions/${ids.suggestion}`),
    async (page) => {
      await page.locator('details:has([value=return]) summary').click()
      await page.locator('form:has([value=return]) button').click()
      await page.locator('main > section[role=alert]').waitFor()
    },
  ],
]

describe.each(['zh-CN', 'en-GB'])('read in %s', (locale) => {
  test.each(states)('%s is accessible, fits a phone and a desk, and can be pressed', async (_, path, act) => {
    await isAccessible(browsing, { path: path(), token: world.tokens.secretariat ?? '', locale, act })
  })
})
