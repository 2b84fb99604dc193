import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Browsing } from './browser.ts'

/** A member's phone, and what its owner does with it: everything by touch, nothing behind the page's back. */
export interface Phone {
  page: Page
  context: BrowserContext
  at: number
  /** Presses a button by its name. */
  press: (name: string | RegExp) => Promise<void>
  /** Waits until the page says so by itself. */
  sees: (text: string | RegExp) => Promise<void>
  /** Types the hall's code, as it stands on the screen, and sends it. */
  checksIn: (code: string) => Promise<void>
  /** Chooses and looks at the review; nothing is sent. */
  reviews: (choice: string) => Promise<void>
  /** Chooses, reviews and confirms, and waits to be told that it counts. */
  votes: (choice: string) => Promise<void>
}

/** What the pages say in a language, as far as a phone reads it. */
const said = {
  'zh-CN': {
    enter: '本人进入',
    code: '大屏上的六位签到码',
    in: '签到',
    next: '下一步：核对',
    confirm: '确认投票',
    counted: '已计入',
  },
  'en-GB': {
    enter: 'This is me: enter',
    code: 'The six digits on the screen',
    in: 'Check in',
    next: 'Next: review',
    confirm: 'Confirm my vote',
    counted: 'Counted',
  },
}

/** Opens a personal link on a phone of its own and presses the button that signs in. */
export async function phone(
  browsing: Browsing,
  {
    at,
    link,
    locale = 'zh-CN',
    ...options
  }: { at: number; link: string; locale?: keyof typeof said } & BrowserContextOptions,
): Promise<Phone> {
  const words = said[locale]
  const context = await browsing.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    locale,
    ...options,
  })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  const press = (name: string | RegExp) => page.getByRole('button', { name }).tap()
  const sees = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 30_000 })
  await page.goto(link)
  await press(words.enter)
  await page.waitForURL('**/member')
  const reviews = async (choice: string) => {
    await page.locator('.option', { hasText: choice }).tap()
    await press(words.next)
    await page.locator('.choice-made', { hasText: choice }).first().waitFor()
  }
  return {
    page,
    context,
    at,
    press,
    sees,
    checksIn: async (code) => {
      await page.getByLabel(words.code).fill(code)
      await press(words.in)
    },
    reviews,
    votes: async (choice) => {
      await reviews(choice)
      await press(words.confirm)
      await page.locator('main .choice-made', { hasText: words.counted }).waitFor({ timeout: 30_000 })
    },
  }
}

/** The figures of a motion's result as a page shows them by itself, by their classes: a phone's, the hall's screen's, the secretary's. */
export async function figuresOn(page: Page, motion: string): Promise<Record<string, number>> {
  const result = page.locator('section', { has: page.locator('.outcome'), hasText: motion }).first()
  await result.waitFor({ timeout: 30_000 })
  const rows = await result
    .locator('.figures > div')
    .evaluateAll((all) => all.map((row) => [row.querySelector('dt')?.className.replace('key ', ''), row.textContent]))
  return Object.fromEntries(rows.map(([name, text]) => [name, Number(/\d+$/.exec(text ?? '')?.[0])]))
}
