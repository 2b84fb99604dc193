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

test('a secretary signs in on the local page, prints everyone’s cards on whole sheets, and signs out', async () => {
  const { session } = await aMeeting(world, { seats: 23, present: 0, quorum: undefined })
  const context = await browsing.newContext({ locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(`${browsing.url}/cockpit/${session}/invitations`)
  await page.getByRole('link', { name: '登录' }).click()
  await page.getByRole('link', { name: '领导' }).click()
  expect(await page.locator('main').textContent()).toContain('您登录的身份是领导')
  await page.getByRole('button', { name: '退出并换人登录' }).click()
  await page.getByRole('link', { name: '登录' }).click()
  await page.getByRole('link', { name: '秘书处' }).click()
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: /二维码卡片/ }).click()
  const sheets = await opened
  await sheets.waitForLoadState()
  const pdf = (await sheets.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(3)
  const cut = await sheets
    .locator('.card')
    .evaluateAll((cards) => cards.filter((card) => card.scrollHeight > card.clientHeight))
  expect(cut).toEqual([])
  await page.goto(`${browsing.url}/leader`)
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByText('您已退出登录。').waitFor()
  expect((await page.goto(`${browsing.url}/leader`))?.status()).toBe(401)
})
