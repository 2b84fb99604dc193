import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { isAccessible } from '../support/accessible.ts'
import { type Browsing, browse } from '../support/browser.ts'
import { aMeeting, type Meeting, majority } from '../support/meeting.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let browsing: Browsing
let meeting: Meeting
let poll: string
let link: string
let live: string
let digest: string
let decided: { poll: string; screen: string }
const long = '审议关于加强全市科技场馆资源共享开放、建立联合预约机制并推动科普服务均等化的若干意见（征求意见稿）'
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  browsing = await browse(world)
  meeting = await aMeeting(world, { seats: 3, present: 2 })
  const { session, members } = meeting
  await world.post(`/v1/sessions/${session}/agenda`, {
    id: 'item',
    kind: 'deliberate',
    title: long,
    presenter: members[0],
    minutes: 10,
    documents: [
      { title: `${long}.pdf`, url: 'https://example.org/a.pdf' },
      'AnUnbreakablyLongNameOfADocument_Final_Final_2.pdf',
    ],
  })
  await world.post(`/v1/sessions/${session}/agenda/item/start`)
  const earlier = await closedPoll(meeting)
  decided = { poll: earlier, screen: await decidedScreen() }
  poll = await meeting.poll({ text: long })
  const { body } = await world.post(`/v1/members/${members[0]}/invitations`)
  link = new URL(body.url).pathname
  digest = new URL((await world.put('/v1/association/digest', { enabled: true })).body.url).pathname
  live = (await world.get(`/v1/sessions/${session}`)).body.live
})
afterAll(() => browsing?.end())

/** A poll that is over, to whose result the second member objected and was answered. */
async function closedPoll({ poll: open, vote, members }: Meeting): Promise<string> {
  const id = await open({ text: '先前的议案。' })
  await vote(id, members[0] ?? '', 'for')
  await world.post(`/v1/polls/${id}/close`)
  const objector = members[1] ?? ''
  await world.post(`/v1/polls/${id}/objections`, { text: '漏计\n两人。' }, world.memberToken(objector))
  await world.post(`/v1/polls/${id}/objections/${objector}/handle`, { decision: 'dismissed', text: long })
  return id
}

/** The screen of a session that looks at a result, while its item has two votes to come. */
async function decidedScreen(): Promise<string> {
  const other = await aMeeting(world, { seats: 3, present: 2 })
  const at = `/v1/sessions/${other.session}`
  const motion = { id: `${other.session}-report`, kind: 'report-approval', method: 'open', text: long, majority }
  await world.post(`${at}/motions`, motion)
  await world.post(`${at}/motions`, {
    ...motion,
    id: `${motion.id}-1`,
    kind: 'general',
    amends: motion.id,
    text: '改一处。',
    amendedText: `${long}。`,
  })
  await world.post(`${at}/agenda`, { id: 'i', kind: 'report', title: '工作报告', motion: motion.id })
  await world.post(`${at}/agenda/i/start`)
  await closedPoll(other)
  return `/screen/${other.session}?key=${(await world.get(at)).body.live}`
}

/** Sends what the page asks for, as it stands. */
async function send(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').click()
  await page.locator('[role=alert]').waitFor()
}

/** A ballot that is confirmed while the network is gone. */
async function confirmOffline(page: Page): Promise<void> {
  await page.locator('.option').first().click()
  await page.locator('form[data-ballot] button').click()
  await page.context().setOffline(true)
  await page.locator('.review button').click()
  await page.locator('#notices strong').waitFor()
}

const states: [name: string, path: () => string, who: () => string | null, act?: (page: Page) => Promise<void>][] = [
  ['the start page', () => '/', () => null],
  ['the personal link', () => link, () => null],
  ['a refusal', () => '/member', () => null],
  ['a page that is not there', () => '/nowhere', () => world.memberToken(meeting.members[0] ?? '')],
  ['a page for others', () => '/cockpit', () => world.tokens.leader ?? null],
  ['the way to sign in', () => '/leader', () => null],
  ['the staff’s sign-in', () => '/sign-in?said=again', () => null],
  [
    'the page of invitations',
    () => `/cockpit/${meeting.session}/invitations?q=m`,
    () => world.tokens.secretariat ?? null,
  ],
  ['the ballot', () => '/member', () => world.memberToken(meeting.members[0] ?? '')],
  ['the ballot in larger type', () => '/member?type=large', () => world.memberToken(meeting.members[0] ?? '')],
  [
    'a ballot not known yet',
    () => '/member?type=usual',
    () => world.memberToken(meeting.members[0] ?? ''),
    confirmOffline,
  ],
  ['the review', () => `/member/ballot/${poll}?choice=for`, () => world.memberToken(meeting.members[0] ?? '')],
  ['what was said', () => '/member?said=already-voted', () => world.memberToken(meeting.members[1] ?? '')],
  ['no ballot', () => '/member', () => world.memberToken(meeting.members[2] ?? '')],
  [
    'an objection about to be made',
    () => `/member/polls/${decided.poll}/objection`,
    () => world.memberToken(meeting.members[0] ?? ''),
  ],
  [
    'an objection without words',
    () => `/member/polls/${decided.poll}/objection`,
    () => world.memberToken(meeting.members[0] ?? ''),
    send,
  ],
  [
    'an objection and its answer',
    () => `/member/polls/${decided.poll}/objection`,
    () => world.memberToken(meeting.members[1] ?? ''),
  ],
  ['the screen with a result and the order of voting', () => decided.screen, () => null],
  ['the screen', () => `/screen/${meeting.session}?key=${live}`, () => null],
  ['the public digest', () => digest, () => null],
  ['the leaders’ page', () => `/leader?session=${meeting.session}`, () => world.tokens.leader ?? null],
]

describe.each(['zh-CN', 'en-GB'])('read in %s', (locale) => {
  test.each(states)('%s is accessible, fits a phone and a desk, and can be pressed', async (_, path, who, act) => {
    await isAccessible(browsing, { path: path(), token: who(), locale, act })
  })
})
