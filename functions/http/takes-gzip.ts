import type { Context } from 'hono'

/** Whether the caller reads what is compressed. */
export const takesGzip = (c: Context) => /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
