import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAccessible } from '../support/accessible.ts'
import { type Browsing, browse } from '../support/browser.ts'
import { aDiscussion, type Discussion, inDays } from '../support/discussion.ts'
import { useTable } from '../support/world.ts'

useTable()
let at: Discussion
let browsing: Browsing
const long =
  '关于加强全市科技场馆资源共享开放、建立联合预约机制并推动科普服务均等化的建议_AnUnbreakablyLongWord_Final_Final_2'
const reply = { class: 'B', text: long, signer: '徐', promises: [{ text: long, dueAt: inDays(9) }] }

beforeAll(async () => {
  at = await aDiscussion()
  browsing = await browse(at.world)
  const { id } = await at.suggest({ title: long })
  for (const [move, body] of [['submit'], ['accept'], ['assign', { host: '学会部', dueAt: inDays(2) }]] as const)
    await at.move(id, move, body)
  await at.taken('submit', 'accept', ['assign', { host: '科普部', dueAt: inDays(60) }], 'start', ['reply', reply])
  await at.taken('submit', 'accept', ['queue', { reason: '需统筹' }])
})
afterAll(() => browsing?.end())

const opened = (options = {}) =>
  browsing
    .newContext({
      locale: 'zh-CN',
      extraHTTPHeaders: { authorization: `Bearer ${at.world.tokens.leader}` },
      ...options,
    })
    .then((context) => context.newPage())

test('a leader goes from a number to its suggestions, to one and its log, finds another by its words, and comes back, without a script', async () => {
  const page = await opened({ javaScriptEnabled: false })
  await page.goto(`${browsing.url}/leader?session=s`)
  await page.getByRole('link', { name: '临近到期 1' }).click()
  await page.getByText('共1件，新的在前。').waitFor()
  await page.getByRole('link', { name: long }).click()
  await page.getByText('秘书处将它交给主办部门办理。').waitFor()
  await page.goBack()
  await page.getByLabel('标题或正文中的词').fill('场馆')
  await page.getByLabel('两周内到期').uncheck()
  await page.getByRole('button', { name: '查找' }).click()
  expect(await page.locator('mark').first().textContent()).toBe('场馆')
  await page.getByRole('link', { name: '返回办理情况' }).click()
  expect(await page.getByLabel('会议').inputValue()).toBe('s')
  await page.context().close()
})

test('printed it is a sheet: no form, no way elsewhere, all of its tables and charts, who made it and when', async () => {
  const page = await opened({ viewport: { width: 657, height: 900 } })
  const answer = await page.goto(`${browsing.url}/leader?session=s`)
  expect(gzipSync((await answer?.body()) ?? '').length).toBeLessThan(60_000)
  await page.emulateMedia({ media: 'print' })
  const shown = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
  expect(await Promise.all(['form', 'button', 'footer', '.links', '.masthead a'].map(shown))).toEqual([0, 0, 0, 0, 0])
  expect(await shown('table.cards thead')).toBe(await shown('table.cards'))
  for (const drawn of ['.bar rect', '.signed', '.account']) expect(await shown(drawn)).toBeGreaterThan(0)
  expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)
  await page.context().close()
})

test.each([
  ['a tablet, as usual', 'zh-CN', '', '', 'table'],
  ['a tablet, in larger type', 'zh-CN', '&type=large', '', 'cards'],
  ['a tablet, in larger type, in English', 'en-GB', '&type=large', '', 'cards'],
  ['a tablet read at 200 %', 'zh-CN', '', '200%', 'cards'],
])(
  'on %s every table fits its section: rows side by side where there is room, else as cards',
  async (_, locale, type, size, as) => {
    const page = await opened({ locale, viewport: { width: 768, height: 1024 } })
    await page.goto(`${browsing.url}/leader?session=s${type}`)
    if (size) await page.evaluate(`document.documentElement.style.fontSize = '${size}'`)
    const tooWide = await page
      .locator('section')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent))
    expect(tooWide).toEqual([])
    const display = await page.evaluate("getComputedStyle(document.querySelector('.cards tbody tr')).display")
    expect(display).toBe(as === 'cards' ? 'flex' : 'table-row')
    await page.context().close()
  },
)

describe.each(['zh-CN', 'en-GB'])('read in %s', (locale) => {
  test.each([
    ['what leaders see', '/leader?session=s'],
    ['the suggestions they ask for', '/leader/suggestions?session=s&q=场馆'],
  ])('%s is accessible, fits a phone and a desk, and can be pressed', async (_, path) => {
    await isAccessible(browsing, { path, token: at.world.tokens.leader ?? '', locale })
  })
})
