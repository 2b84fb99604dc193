import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browsing, browse } from '../support/browser.ts'
import { newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let browsing: Browsing
beforeAll(async () => {
  world = await newWorld('市科学技术协会')
  browsing = await browse(world)
})
afterAll(() => browsing?.end())

test('the console shows every area, and a call made in it with a token is answered', async () => {
  const page = await browsing.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${browsing.url}/docs`)
  await page.getByRole('button', { name: 'Authorize' }).first().click()
  await page.getByLabel('auth-bearer-value').fill(world.tokens.auditor ?? '')
  await page.getByRole('button', { name: 'Apply credentials' }).first().click()
  await page.getByRole('button', { name: 'Close' }).first().click()
  await page.locator('#tag-Association, #operations-tag-Association').first().click()
  await page.locator('#operations-Association-readAssociation button').first().click()
  await page.getByRole('button', { name: 'Execute' }).click()
  await page.locator('.live-responses-table .response-col_status', { hasText: '200' }).waitFor()
  expect(await page.locator('.live-responses-table').textContent()).toContain('市科学技术协会')
  expect(complaints).toEqual([])
})
