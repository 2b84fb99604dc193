import type { Page } from 'playwright-core'
import type { Browsing } from './browser.ts'

/** A secretary's laptop, signed in on the sign-in page, at the cockpit of a session. */
export interface Secretary {
  page: Page
  press: (name: string | RegExp) => Promise<void>
  follows: (name: string | RegExp) => Promise<void>
  sees: (text: string | RegExp) => Promise<void>
  /** Asks for what cannot be undone, and confirms it. */
  confirms: (name: string) => Promise<void>
  /** Goes to a part of the cockpit by its tab. */
  goesTo: (part: string) => Promise<void>
  /** Opens the vote on a motion, whatever it is closed by. */
  opensVote: (motion: string) => Promise<void>
  /** Closes the vote whose page is shown, after what is asked before. */
  closesVote: () => Promise<void>
}

/** Signs in on the page of the local identity provider as one of the staff and lands at `path`. */
export async function staff(browsing: Browsing, role: string, path: string): Promise<Page> {
  const context = await browsing.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' })
  context.setDefaultTimeout(30_000)
  const page = await context.newPage()
  await page.goto(browsing.url + path)
  await page.getByRole('link', { name: '登录' }).click()
  await page.getByRole('link', { name: role }).click()
  return page
}

export async function secretary(browsing: Browsing, session: string): Promise<Secretary> {
  const page = await staff(browsing, '秘书处', '/cockpit')
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const follows = (name: string | RegExp) => page.getByRole('link', { name }).first().click()
  const sees = (text: string | RegExp) => page.getByText(text).first().waitFor()
  const goesTo = async (part: string) => {
    await page.getByRole('navigation').getByRole('link', { name: part, exact: true }).click()
    await page.locator('h1', { hasText: part }).waitFor()
  }
  await follows(session)
  return {
    page,
    press,
    follows,
    sees,
    confirms: async (name) => {
      await follows(name)
      await press(name)
    },
    goesTo,
    opensVote: async (motion) => {
      await goesTo('表决')
      await follows(motion)
      await press('开始表决')
      await sees('表决已开始。')
    },
    closesVote: async () => {
      await follows('结束表决')
      await press('确认结束表决')
      await sees('表决已结束，结果如下。')
    },
  }
}
