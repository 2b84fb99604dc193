import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type RunningIssuer, startIssuer } from '../../bin/local/issuer-server.ts'
import { type Browsing, browse } from '../support/browser.ts'
import { aMeeting } from '../support/meeting.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let browsing: Browsing
let provider: RunningIssuer
beforeAll(async () => {
  provider = await startIssuer(inject('issuer').privateJwk)
  const { AUTHORIZE_URL, TOKEN_URL } = provider.environment
  Object.assign(process.env, { AUTHORIZE_URL, TOKEN_URL })
  world = await newWorld('市科学技术协会')
  browsing = await browse(world)
})
afterAll(() => Promise.all([browsing?.end(), provider?.stop()]))

test('the staff sign in by the name or by the address of this machine', async () => {
  for (const host of ['localhost', '127.0.0.1']) {
    const here = browsing.url.replace('localhost', host)
    const context = await browsing.newContext({ locale: 'zh-CN' })
    const page = await context.newPage()
    await page.goto(`${here}/cockpit`)
    await page.getByRole('link', { name: '登录' }).click()
    await page.getByRole('link', { name: '秘书处' }).click()
    await page.getByRole('heading', { name: '选择会议' }).waitFor()
    expect(page.url()).toBe(`${here}/cockpit`)
    await context.close()
  }
})

/** What does not fit its card: the card's own text, or the column beside its code. */
const cutOff = (sheets: Page) =>
  sheets
    .locator('.card, .whose')
    .evaluateAll((parts) =>
      parts.filter((part) => part.scrollHeight > part.clientHeight).map((part) => part.textContent),
    )

test('a secretary signs in on the local page, prints everyone’s cards on whole sheets, and signs out', async () => {
  const { session, members } = await aMeeting(world, { seats: 23, present: 0 })
  const long =
    '市民中心会议中心二号楼三层国际会议厅（东门进，凭出席证）与某某县科学技术协会所属高新技术企业科学技术协会联合会'
  await world.patch(`/v1/members/${members[0]}`, { name: long, unit: long })
  await world.patch(`/v1/sessions/${session}`, { title: long, venue: long })
  const context = await browsing.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${browsing.url}/cockpit/${session}/invitations`)
  await page.getByRole('link', { name: '登录' }).click()
  await page.getByRole('link', { name: '领导' }).click()
  expect(await page.locator('main').textContent()).toContain('您登录的身份是领导')
  await page.getByRole('button', { name: '退出并换人登录' }).click()
  await page.getByRole('link', { name: '登录' }).click()
  await page.getByRole('link', { name: '秘书处' }).click()
  const made = async (button: RegExp) => {
    const opened = context.waitForEvent('page')
    await page.getByRole('button', { name: button }).click()
    const sheets = await opened
    await sheets.waitForLoadState()
    expect(await cutOff(sheets)).toEqual([])
    return sheets
  }
  const sheets = await made(/二维码卡片/)
  const pdf = (await sheets.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(3)
  await page.getByRole('link', { name: 'English' }).click()
  await made(/cards with QR codes/)
  await page.getByRole('link', { name: '中文' }).click()
  await page.goto(`${browsing.url}/leader`)
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByText('您已退出登录。').waitFor()
  expect((await page.goto(`${browsing.url}/leader`))?.status()).toBe(401)
}, 60_000)
