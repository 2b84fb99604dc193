import type { Publishing } from '../domain/public-digest.ts'
import { invalid } from '../domain/refusal.ts'
import { secret } from './ids.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { type Published, publicDigest, published } from './public-digests.ts'
import { sessionsOf } from './sessions.ts'
import { decided, drop, put, remove, type Write } from './transact.ts'

/**
 * Makes the digest public, under a new key each time that it was not, or takes it back: its address then opens nothing, within a
 * second. Answers where it is. Refuses a session that is not there.
 */
export async function publish(
  how: Act,
  { enabled, session }: Publishing,
  allowed: (current: Published | undefined) => void,
): Promise<Published | undefined> {
  const a = how.association
  return decided(async () => {
    const current = await published(a)
    allowed(current)
    if (enabled && session !== undefined) await isHeld(a, session)
    const next = enabled ? { ...current, key: current?.key ?? secret(), session } : undefined
    if (current?.key === next?.key && current?.session === next?.session) return current
    const move = next ? 'publish-digest' : 'withdraw-digest'
    await act(how, writes(a, current, next), { about: ['association'], move, details: { session } })
    if (current) publicDigest.forget(current.key)
    return next
  })
}

async function isHeld(a: string, session: string): Promise<void> {
  if ((await sessionsOf(a)).some(({ id }) => id === session)) return
  throw invalid({ path: 'session', message: `there is no session "${session}"` })
}

function writes(a: string, current: Published | undefined, next: Published | undefined): Write[] {
  const key = keys.publicDigest(a)
  if (current && !next) return [remove(key, current), drop(keys.digestKey(current.key))]
  if (!next) return []
  return [put(key, next), ...(current ? [] : [put(keys.digestKey(next.key), { association: a })])]
}
