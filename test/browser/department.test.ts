import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAccessible } from '../support/accessible.ts'
import { type Browsing, browse } from '../support/browser.ts'
import { aDiscussion, type Discussion, inDays } from '../support/discussion.ts'
import { useTable } from '../support/world.ts'

useTable()
let at: Discussion
let browsing: Browsing
let host: string
let coHost: string
const ids: Record<string, string> = {}
const long =
  '关于加强全市科技场馆资源共享开放、建立联合预约机制并推动科普服务均等化的建议_AnUnbreakablyLongWord_Final_Final_2'
const assign = ['assign', { host: '科普部', coHosts: ['学会部', '办公室'], dueAt: inDays(60) }] as [string, object]
const opinion = (department: string) => ({ department, text: long })
const reply = {
  class: 'B',
  text: long,
  signer: '徐玉博',
  promises: [{ text: long, dueAt: inDays(90) }],
  opinions: [opinion('学会部'), opinion('办公室')],
}

beforeAll(async () => {
  at = await aDiscussion()
  browsing = await browse(at.world)
  ;[host, coHost] = [await at.world.host('科普部'), await at.world.host('学会部')]
  ids.assigned = await at.taken('submit', 'accept', assign)
  ids.started = await at.taken('submit', 'accept', assign, ['opine', opinion('学会部')], 'start')
  ids.promised = await at.taken(
    'submit',
    'accept',
    assign,
    'start',
    ['reply', reply],
    ['feedback', { satisfied: true }],
  )
})
afterAll(() => browsing?.end())

const signedIn = (token: string, javaScriptEnabled = true) =>
  browsing
    .newContext({
      javaScriptEnabled,
      viewport: { width: 360, height: 740 },
      storageState: {
        cookies: [
          {
            name: 'plenum',
            value: token,
            domain: 'localhost',
            path: '/',
            expires: -1,
            httpOnly: true,
            secure: false,
            sameSite: 'Lax',
          },
        ],
        origins: [],
      },
    })
    .then((context) => context.newPage())

test('a department starts and answers what it was assigned, without a script, and the member reads the answer', async () => {
  const id = await at.taken('submit', 'accept', ['assign', { host: '科普部', dueAt: inDays(10) }])
  const desk = await signedIn(host, false)
  await desk.goto(`${browsing.url}/department`)
  await desk.locator('section', { hasText: '临近到期' }).getByRole('link').click()
  await desk.getByRole('button', { name: '开始办理' }).click()
  await desk.getByText('已开始办理。').waitFor()
  await desk.getByLabel('正在解决或列入计划').check()
  await desk.getByLabel('答复全文').fill('已列入今年计划。')
  await desk.getByLabel('第1项承诺').fill('九月前开通')
  await desk.getByLabel('签发人').fill('徐玉博')
  await desk.getByRole('button', { name: '提交答复' }).click()
  await desk.getByRole('alert').getByText('每项承诺都要写明').waitFor()
  expect(await desk.getByLabel('答复全文').inputValue()).toBe('已列入今年计划。')
  await desk
    .getByLabel('完成期限')
    .first()
    .fill(`${new Date().getFullYear() + 2}-09-30`)
  await desk.getByRole('button', { name: '提交答复' }).click()
  await desk.getByText('答复已经提交，提出人可以看到。').waitFor()
  await desk.context().close()

  const phone = await signedIn(at.world.memberToken('001'))
  await phone.goto(`${browsing.url}/member/suggestions/${id}`)
  for (const told of ['已列入今年计划。', '九月前开通', `${new Date().getFullYear() + 2}年9月30日`, '您对答复满意吗？'])
    await phone.getByText(told).first().waitFor()
  await phone.context().close()
})

const of = (name: string) => `/department/suggestions/${ids[name]}`
const opened = async (page: Page) => page.locator('summary').click()
const states: [name: string, path: () => string, who?: () => string, act?: (page: Page) => Promise<void>][] = [
  ['what a department has', () => '/department'],
  ['what a co-host has', () => '/department', () => coHost],
  ['what can be started or handed back', () => of('assigned'), () => host, opened],
  ['an opinion to be given', () => of('assigned'), () => coHost],
  ['an opinion that may be changed', () => of('started'), () => coHost, opened],
  ['an answer to be written', () => of('started')],
  [
    'an answer that is not in order',
    () => of('started'),
    () => host,
    async (page) => {
      await page.getByRole('radio').first().check()
      await page.locator('#text').fill(long)
      await page.locator('main form button').click()
      await page.locator('[role=alert]').waitFor()
    },
  ],
  ['a promise to be kept', () => of('promised')],
  [
    'a suggestion as the staff follow it',
    () => `/leader/suggestions/${ids.promised}`,
    () => at.world.tokens.leader ?? '',
  ],
]

describe.each(['zh-CN', 'en-GB'])('read in %s', (locale) => {
  test.each(states)('%s is accessible, fits a phone and a desk, and can be pressed', async (_, path, who, act) => {
    await isAccessible(browsing, { path: path(), token: who ? who() : host, locale, act })
  })
})
