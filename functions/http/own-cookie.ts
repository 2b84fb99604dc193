import type { Context } from 'hono'

const isHttps = (c: Context) => new URL(c.req.url).protocol === 'https:'

/** What a cookie of ours is called: wherever there is HTTPS, so that no other host and no plain connection can set it (RFC 6265bis, 4.1.3). */
export const cookieName = (c: Context, name: string) => (isHttps(c) ? `__Host-${name}` : name)

/** What a cookie of ours is set with: out of reach of scripts, and of requests that other sites make a browser send. */
export const cookieAttributes = (c: Context) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'Lax' as const,
  secure: isHttps(c),
})
