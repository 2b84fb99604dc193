import { mkdirSync, writeFileSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Page, chromium as playwright } from 'playwright-core'
import { morning } from './held-clock.ts'

const folder = 'docs/pictures'
/** A page in a README is looked at over a telephone's network too. */
const most = 150_000
const sizes = {
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 1024 },
  desk: { width: 1280, height: 900 },
  wall: { width: 1920, height: 1080 },
  /** The upper part of A4, at 96 dots an inch. */
  sheet: { width: 794, height: 1000 },
}
/** Dots of a picture to one of the page: a wall's letters are large enough to be shown smaller. */
const scales: Partial<Record<keyof typeof sizes, number>> = { wall: 2 / 3 }

/** One picture: a page as somebody sees it. */
export interface Picture {
  name: string
  path: string
  size: keyof typeof sizes
  /** Whose page it is; nobody's without. */
  token?: string | undefined
  language?: 'zh-CN' | 'en-GB'
  /** As it is printed. */
  isPrinted?: boolean
  /** What is done on the page before, or on which page it ends. */
  before?: (page: Page) => Promise<Page | undefined>
}

/** A browser that takes pictures into the documentation's folder; refuses one that has become too heavy. */
export async function camera(url: string) {
  mkdirSync(folder, { recursive: true })
  const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--disable-web-security')
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args })

  async function take({ name, path, size, token, language = 'zh-CN', isPrinted, before }: Picture): Promise<void> {
    const context = await browser.newContext({
      viewport: sizes[size],
      deviceScaleFactor: scales[size] ?? 1,
      locale: language,
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
      ...(token && { extraHTTPHeaders: { authorization: `Bearer ${token}` } }),
    })
    await context.clock.setFixedTime(morning)
    const page = await context.newPage()
    await page.goto(url + path, { waitUntil: 'load' })
    const shown = (await before?.(page)) ?? page
    if (isPrinted) await shown.emulateMedia({ media: 'print' })
    const png = await shown.screenshot()
    await context.close()
    if (png.length > most) throw new Error(`${name}.png has ${png.length} bytes, more than ${most}`)
    writeFileSync(`${folder}/${name}.png`, png)
    console.log(`${name}.png ${(png.length / 1000).toFixed(0)} KB`)
  }
  return { take, end: () => browser.close() }
}
