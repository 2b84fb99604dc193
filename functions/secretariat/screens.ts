import * as operations from '../http/operations/screens.ts'
import { screenUrl, secretsFor } from '../http/personal-links.ts'
import { once, type Router, serve } from '../http/router.ts'
import { giveScreen, screenExpiry, withdrawScreen } from '../store/screens.ts'

export function screenWrites(app: Router): void {
  serve(app, operations.giveScreen, async (c) => {
    const { session } = c.req.valid('param')
    const secret = (await secretsFor(c.var.act, c.var.claimed))(session)
    await once(c, (how) => giveScreen(how, session, secret))
    return c.json({ url: screenUrl(c, session, secret), expiresAt: await screenExpiry(secret) }, 201)
  })
  serve(app, operations.withdrawScreen, async (c) => {
    await withdrawScreen(c.var.act, c.req.valid('param').session)
    return c.body(null, 204)
  })
}
