import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Browsing } from './browser.ts'

/** What axe-core, which is in the page, finds wrong there. Larger type has contrast AAA. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(() => {
    const { axe: runner, document } = globalThis as unknown as {
      axe: typeof axe
      document: { body: { className: string } }
    }
    const enabled = /\blarge\b/.test(document.body.className)
    return runner.run({ resultTypes: ['violations'], rules: { 'color-contrast-enhanced': { enabled } } })
  })
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

const overflow = (page: Page) => page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)

/** What a finger could miss: anything to be pressed that is less than 44 pixels high, but for a link within a sentence. */
const smallTargets = (page: Page) =>
  page
    .locator(
      'button, select, textarea, input[type=text], input[type=date], summary, .button, .option, .tick, .case, .links a, .masthead a, footer a',
    )
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility())
        .map((target) => ({ text: target.textContent, height: target.getBoundingClientRect().height }))
        .filter(({ height }) => height < 44),
    )

const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]

/** How far a page runs off a phone held by 320 pixels (what is 1280 wide, at 400 %), and one whose owner reads at 200 %. */
async function reflow(page: Page): Promise<number[]> {
  await page.setViewportSize({ width: 320, height: 640 })
  const narrow = await overflow(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await page.evaluate("document.documentElement.style.fontSize = '200%'")
  return [narrow, await overflow(page)]
}

interface Visit {
  path: string
  token: string | null
  locale: string
  /** What is done on the page before it is looked at. */
  act?: ((page: Page) => Promise<void>) | undefined
}

/** Fails where a page complains, axe-core finds anything, it does not fit a phone or a desk, or a finger could miss. */
export async function isAccessible(browsing: Browsing, { path, token, locale, act }: Visit): Promise<void> {
  const context = await browsing.newContext({
    locale,
    ...(token && { extraHTTPHeaders: { authorization: `Bearer ${token}` } }),
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(browsing.url + path)
  await act?.(page)
  expect(await page.locator('html').getAttribute('lang')).toBe(locale === 'zh-CN' ? 'zh-CN' : 'en')
  // Put there outside the page's own policy, which lets no script in.
  await page.evaluate(axe.source)
  for (const size of sizes) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    expect(await smallTargets(page)).toEqual([])
  }
  expect(await reflow(page)).toEqual([0, 0])
  expect(complaints.filter((text) => !/status of (400|401|403|404|412)|ERR_INTERNET_DISCONNECTED/.test(text))).toEqual(
    [],
  )
  await context.close()
}
