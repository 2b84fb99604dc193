import type { Context } from 'hono'
import { Refusal } from '../domain/refusal.ts'
import { callerOf, tokenOf } from './credentials.ts'
import { problem } from './problems.ts'

/** What no operation serves: 404, but under `/v1` first of all a credential (401), as everywhere there. */
export async function nowhere(c: Context): Promise<Response> {
  if (!c.req.path.startsWith('/v1/')) return problem(c, 'not-found')
  try {
    const sent = tokenOf(c)
    if (!sent) throw new Refusal('not-authenticated')
    await callerOf(sent.token)
    return problem(c, 'not-found')
  } catch (error) {
    if (error instanceof Refusal) return problem(c, error.code, error.values)
    throw error
  }
}
