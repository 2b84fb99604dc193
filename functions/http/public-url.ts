import type { Context } from 'hono'

/** The address of a path as people are given it: under `PUBLIC_URL` where that is set, else where the call came to. */
export const publicUrl = (c: Context, path: string): string =>
  `${process.env.PUBLIC_URL ?? new URL(c.req.url).origin}${path}`
