import { mkdirSync, statSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from 'playwright-core'

/** Where the pictures stand that the README shows. */
const folder = 'docs/pictures'
/** What a picture may take, in bytes. */
const most = 150_000

const sizes = {
  phone: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  desk: { viewport: { width: 1280, height: 900 } },
  hall: { viewport: { width: 1920, height: 1080 }, deviceScaleFactor: 2 / 3 },
} satisfies Record<string, BrowserContextOptions>

/** What a picture is of: a page, at a size, as it is seen by whom a token names, after something was done on it. */
export interface Shot {
  name: string
  path: string
  size: keyof typeof sizes
  token?: string | undefined
  act?: (page: Page) => Promise<void>
}

/** Takes pictures of a running server's pages; `end` closes the browser. */
export interface Camera {
  take: (shot: Shot) => Promise<void>
  end: () => Promise<void>
}

export async function camera(url: string): Promise<Camera> {
  const args = chromium.args.filter((arg) => arg !== '--single-process')
  const browser: Browser = await playwright.launch({ executablePath: await chromium.executablePath(), args })
  mkdirSync(folder, { recursive: true })
  return {
    take: async ({ name, path, size, token, act }) => {
      const context = await browser.newContext({ locale: 'zh-CN', ...sizes[size] })
      if (token) await context.addCookies([{ name: 'plenum', value: token, url, httpOnly: true, sameSite: 'Lax' }])
      const page = await context.newPage()
      await page.goto(url + path, { waitUntil: 'networkidle' })
      await act?.(page)
      const file = `${folder}/${name}.png`
      await page.screenshot({ path: file, animations: 'disabled' })
      await context.close()
      const { size: bytes } = statSync(file)
      console.log(`${file} ${Math.ceil(bytes / 1000)} kB`)
      if (bytes > most) throw new Error(`${file} takes ${bytes} bytes, more than ${most}`)
    },
    end: () => browser.close(),
  }
}
