import { serve } from '@hono/node-server'
import chromium from '@sparticuz/chromium'
import { type BrowserContextOptions, chromium as playwright } from 'playwright-core'
import type { World } from './world.ts'

/** In one process the browser ends with its first page; with web security off it is not what people use. */
const args = chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--disable-web-security')

/** Serves a world's app on a port of its own and starts a browser; `end` ends both. */
export async function browse({ app }: World) {
  const server = serve({ fetch: app.fetch, port: 0 })
  await new Promise<void>((done) => (server.listening ? done() : server.once('listening', () => done())))
  const { port } = server.address() as { port: number }
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args })
  return {
    url: `http://localhost:${port}`,
    newPage: () => browser.newPage(),
    newContext: (options: BrowserContextOptions) => browser.newContext(options),
    end: async () => {
      await browser.close()
      await new Promise((done) => server.close(done))
    },
  }
}

export type Browsing = Awaited<ReturnType<typeof browse>>
