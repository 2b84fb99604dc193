import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Browsing, browse } from '../support/browser.ts'
import { aDiscussion, type Discussion, inDays } from '../support/discussion.ts'
import { useTable } from '../support/world.ts'

useTable()
let at: Discussion
let browsing: Browsing
beforeAll(async () => {
  at = await aDiscussion()
  browsing = await browse(at.world)
})
afterAll(() => browsing?.end())

let page: Page
beforeEach(async () => {
  page = await phoneOf('001')
})

/** A phone that is signed in as a member. */
async function phoneOf(memberNo: string, javaScriptEnabled = true): Promise<Page> {
  const { body } = await at.world.post(`/v1/members/${memberNo}/invitations`)
  const context = await browsing.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 } })
  const phone = await context.newPage()
  await phone.goto(browsing.url + new URL(body.url).pathname)
  await phone.getByRole('button', { name: '本人进入' }).click()
  await phone.waitForURL('**/member')
  return phone
}

const matter = { 标题: '共享科技场馆', 情况: '场馆闲置较多。', 建议: '建立预约机制。' }

async function write(phone: Page, texts: Record<string, string> = matter): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await phone.getByLabel(label).fill(text)
  await phone.getByLabel('主题').selectOption('科学普及')
}

const own = async (memberNo = '001') =>
  (await at.world.get('/v1/suggestions?session=s', at.world.memberToken(memberNo))).body.items

const opened = (phone: Page) => phone.goto(`${browsing.url}/member/suggestions/new?session=s`)
const saved = (phone: Page) => phone.locator('.saving', { hasText: /^已保存 \d\d:\d\d$/ }).waitFor()

test('what is written is saved by itself, once, under one number, and goes on being saved', async () => {
  const before = (await own()).length
  await page.getByRole('link', { name: '写意见建议' }).click()
  await write(page)
  await saved(page)
  expect(page.url()).toMatch(/\/member\/suggestions\/s\.\d+\/edit$/)
  await page.getByLabel('建议').fill('建立统一预约机制。')
  await saved(page)
  const now = await own()
  expect(now.length).toBe(before + 1)
  expect(now[0]).toMatchObject({ status: 'draft', title: '共享科技场馆', proposal: '建立统一预约机制。', group: 'g1' })
})

test('what is typed without a network is kept on the phone, told so, and saved once the network is back', async () => {
  await opened(page)
  await page.context().setOffline(true)
  await write(page, { ...matter, 标题: '断网时写的' })
  await page.locator('.saving', { hasText: '未保存，已暂存在本机' }).waitFor({ timeout: 8000 })
  await page.context().setOffline(false)
  await saved(page)
  expect((await own()).filter(({ title }: { title: string }) => title === '断网时写的')).toHaveLength(1)
})

test('a first save whose answer is lost makes one draft, even when the page was closed and the text changed meanwhile', async () => {
  await opened(page)
  await page.route('**/v1/sessions/s/suggestions', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await write(page, { ...matter, 标题: '答复丢失' })
  await page.locator('.saving', { hasText: '未保存' }).waitFor({ timeout: 8000 })
  await page.getByLabel('标题').fill('答复丢失之后')
  await page.unroute('**/v1/sessions/s/suggestions')
  await opened(page)
  expect(await page.getByLabel('标题').inputValue()).toBe('答复丢失之后')
  await saved(page)
  const titles = (await own()).map(({ title }: { title: string }) => title)
  expect(titles.filter((title: string) => title.startsWith('答复丢失'))).toEqual(['答复丢失之后'])
})

test('a later save whose answer is lost is no conflict', async () => {
  const { id } = await at.suggest({ title: '再存一次' })
  await page.goto(`${browsing.url}/member/suggestions/${id}/edit`)
  let lost = 0
  await page.route(`**/v1/suggestions/${id}`, async (route) => {
    if (route.request().method() !== 'PATCH' || lost++ > 0) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await page.getByLabel('分析').fill('缺少统筹。')
  await page.locator('.saving', { hasText: '未保存' }).waitFor({ timeout: 8000 })
  await saved(page)
  expect((await at.world.get(`/v1/suggestions/${id}`)).body.analysis).toBe('缺少统筹。')
  await page.getByLabel('分析').fill('')
  await saved(page)
  expect((await at.world.get(`/v1/suggestions/${id}`)).body.analysis).toBeUndefined()
})

test('who is overtaken is told, loses nothing, and chooses whose words stand', async () => {
  const { id } = await at.suggest({ title: '两人同改' })
  await page.goto(`${browsing.url}/member/suggestions/${id}/edit`)
  await at.world.patch(`/v1/suggestions/${id}`, { proposal: '别人的建议。' })
  await page.getByLabel('建议').fill('我的建议。')
  await page.locator('.saving', { hasText: '别人也修改了' }).waitFor({ timeout: 8000 })
  expect(await page.locator('.writing blockquote').textContent()).toContain('别人的建议。')
  expect(await page.getByLabel('建议').inputValue()).toBe('我的建议。')
  await page.getByRole('button', { name: '以我写的为准' }).click()
  await saved(page)
  expect((await at.world.get(`/v1/suggestions/${id}`)).body.proposal).toBe('我的建议。')
})

test('what may be the same is shown after a save, with why, and nothing where the call fails', async () => {
  const { id } = await at.suggest({ title: '人才住房' })
  const item = {
    id: 's.900',
    number: '5-5-900',
    title: '建设人才公寓',
    status: 'submitted',
    score: 9,
    shares: [],
    reason: '都提到：人才公寓',
  }
  await page.route('**/similar', (route) => route.fulfill({ json: { items: [item] } }))
  await page.goto(`${browsing.url}/member/suggestions/${id}/edit`)
  await page.locator('.similar', { hasText: '都提到：人才公寓' }).waitFor()
  await page.unroute('**/similar')
  await page.route('**/similar', (route) => route.abort())
  await page.reload()
  await page.getByLabel('标题').fill('人才住房问题')
  await saved(page)
  expect(await page.locator('.similar').isVisible()).toBe(false)
})

test('a suggestion is written, submitted, followed to its answer, and the feedback counts', async () => {
  await opened(page)
  await write(page, { ...matter, 标题: '从头到尾' })
  await page.getByRole('button', { name: '提交给秘书处' }).click()
  await page.getByText('已提交。办理的每一步都会显示在这里。').waitFor()
  const id = page.url().match(/suggestions\/([^?]+)/)?.[1] ?? ''
  for (const [move, body] of [
    ['accept'],
    ['assign', { host: '科普部', coHosts: ['学会部'], dueAt: inDays(60) }],
    ['start'],
    [
      'reply',
      {
        class: 'B',
        text: '已列入计划。',
        signer: '徐玉博',
        promises: [{ text: '三月前开通', dueAt: inDays(90) }],
        opinions: [{ department: '学会部', text: '同意。' }],
      },
    ],
  ] as const)
    expect((await at.move(id, move, body)).status).toBe(200)
  await page.goto(`${browsing.url}/member`)
  const first = page.locator('.cases > li').first()
  await first.getByText('请评价答复').waitFor()
  await first.getByRole('link').click()
  for (const told of ['您提交了这件建议。', '秘书处将它交给主办部门办理。', '主办部门作出了答复。'])
    expect(await page.locator('.steps').textContent()).toContain(told)
  await page.getByText('三月前开通').first().waitFor()
  await page.getByLabel('满意', { exact: true }).check()
  await page.getByLabel('想说的话').fill('谢谢')
  await page.getByRole('button', { name: '提交评价' }).click()
  await page.getByText('谢谢，您的评价已经收到。').waitFor()
  expect(await page.getByRole('button', { name: '提交评价' }).count()).toBe(0)
  const { body } = await at.world.get('/v1/summaries/suggestions?session=s', 'leader')
  expect(body.satisfaction).toEqual({ satisfied: 1, unsatisfied: 0 })
})

test('a group’s report is written by its recorder and confirmed by its convener, without a script', async () => {
  const [recorder, convener] = [await phoneOf('002', false), await phoneOf('001', false)]
  await recorder.getByRole('link', { name: '写小组报告' }).click()
  await recorder.getByLabel('报告内容').fill('本组提出意见建议三条。')
  await recorder.getByRole('button', { name: '保存报告' }).click()
  await recorder.getByText('报告已保存。').waitFor()
  await convener.reload()
  await convener.getByRole('link', { name: '确认小组报告' }).click()
  await convener.getByText('本组提出意见建议三条。').waitFor()
  await convener.getByRole('button', { name: '确认这份报告' }).click()
  await convener.getByText('报告已确认。').waitFor()
  expect((await at.world.get('/v1/sessions/s/groups/g1')).body.report).toMatchObject({ confirmed: true })
  for (const phone of [recorder, convener]) await phone.context().close()
})

test('all of it goes without a script', async () => {
  const phone = await phoneOf('003', false)
  await phone.getByRole('link', { name: '写意见建议' }).click()
  await write(phone, { 标题: '没有脚本', 情况: '很慢。', 建议: '' })
  await phone.getByRole('button', { name: '保存草稿' }).click()
  await phone.getByRole('alert').getByText('请填写建议').waitFor()
  expect(await phone.getByLabel('标题').inputValue()).toBe('没有脚本')
  await phone.getByLabel('建议').fill('快一些。')
  await phone.getByRole('button', { name: '保存草稿' }).click()
  await phone.getByText('草稿已保存。').waitFor()
  await phone.getByRole('button', { name: '提交给秘书处' }).click()
  await phone.getByText('秘书处正在审阅').waitFor()
  expect((await own('003')).map(({ title, status }: { title: string; status: string }) => [title, status])).toEqual([
    ['没有脚本', 'submitted'],
  ])
  await phone.context().close()
})
