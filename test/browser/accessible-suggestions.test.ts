import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { isAccessible } from '../support/accessible.ts'
import { type Browsing, browse } from '../support/browser.ts'
import { aDiscussion, type Discussion, inDays } from '../support/discussion.ts'
import { useTable } from '../support/world.ts'

useTable()
let at: Discussion
let browsing: Browsing
const ids: Record<string, string> = {}
const long =
  '关于加强全市科技场馆资源共享开放、建立联合预约机制并推动科普服务均等化的建议_AnUnbreakablyLongWord_Final_Final_2'
const reply = {
  class: 'B',
  text: long,
  signer: '徐玉博',
  promises: [{ text: long, dueAt: inDays(90) }],
  opinions: [{ department: '学会部', text: long }],
}

beforeAll(async () => {
  at = await aDiscussion()
  browsing = await browse(at.world)
  const assign = ['assign', { host: '科普部', coHosts: ['学会部'], dueAt: inDays(60) }] as [string, object]
  await at.world.patch('/v1/sessions/s/groups/g2', { recorder: '003' })
  await at.world.put('/v1/sessions/s/groups/g2/report', { text: long }, at.world.memberToken('003'))
  ids.draft = (await at.suggest({ title: long }, at.world.memberToken('001'))).id
  ids.invited = (await at.suggest({ proposers: ['003', '001'], group: 'g2' }, at.world.memberToken('003'))).id
  ids.accepted = await at.taken('submit', 'accept')
  ids.answered = await at.taken('submit', 'accept', assign, 'start', ['reply', reply])
  const target = await at.taken('submit')
  ids.merged = await at.taken('submit', ['merge', { into: target }])
  const part = { title: long, situation: '无', proposal: '无' }
  ids.split = await at.taken('submit', 'accept', ['split', { parts: [part, part] }])
})
afterAll(() => browsing?.end())

const of = (name: string, more = '') => `/member/suggestions/${ids[name]}${more}`
const fresh = '/member/suggestions/new?session=s'
const similar = [
  { id: 's.900', number: '5-5-900', title: long, status: 'submitted', score: 9, shares: [], reason: long },
]

const states: [name: string, path: () => string, who?: string, act?: (page: Page) => Promise<void>][] = [
  ['one’s own suggestions', () => '/member'],
  ['a group’s report that its recorder writes and confirms', () => '/member/sessions/s/groups/g2/report', '003'],
  ['an empty form', () => fresh],
  ['a recorder’s form', () => fresh, '002'],
  [
    'a form that is not in order',
    () => fresh,
    '001',
    async (page) => {
      await page.locator('button[value=keep]').click()
      await page.locator('[role=alert]').waitFor()
    },
  ],
  [
    'a form whose co-signers are chosen',
    () => fresh,
    '001',
    async (page) => {
      await page.locator('summary').click()
    },
  ],
  [
    'a draft beside what says the same',
    () => of('draft', '/edit?said=saved'),
    '001',
    async (page) => {
      await page.route('**/similar', (route) => route.fulfill({ json: { items: similar } }))
      await page.reload()
      await page.locator('.similar h2').waitFor()
    },
  ],
  [
    'a draft that somebody else has changed',
    () => of('draft', '/edit'),
    '001',
    async (page) => {
      await at.world.patch(`/v1/suggestions/${ids.draft}`, { proposal: `${long}${Math.random()}` })
      await page.locator('#proposal').fill('别样')
      await page.locator('.writing blockquote').waitFor()
    },
  ],
  ['a draft', () => of('draft')],
  ['an invitation to sign', () => of('invited')],
  [
    'what can be withdrawn',
    () => of('accepted'),
    '001',
    async (page) => {
      await page.locator('summary').click()
    },
  ],
  ['what is answered', () => of('answered')],
  ['what was merged', () => of('merged')],
  ['what was split', () => of('split')],
]

describe.each(['zh-CN', 'en-GB'])('read in %s', (locale) => {
  test.each(states)(
    '%s is accessible, fits a phone and a desk, and can be pressed',
    async (_, path, who = '001', act) => {
      await isAccessible(browsing, { path: path(), token: at.world.memberToken(who), locale, act })
    },
  )
})
