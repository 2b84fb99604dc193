import { remembered } from './cache.ts'
import { clock } from './clock.ts'
import { find, read } from './items.ts'
import { type Key, keys } from './keys.ts'
import { expiryAfter } from './links.ts'
import { type Act, act } from './log.ts'
import { session } from './sessions.ts'
import { decided, drop, put, remove } from './transact.ts'

/** What the credential of a hall's screen opens. Its secret is not in it: the item stands under the secret's hash. */
interface Screen {
  association: string
  session: string
  expiresAt: string
}

/** Which credential is the one of a session's screen. */
interface Given {
  opens: Key
}

/**
 * Gives a session's screen a credential, good until a day after the session; the one before opens nothing any more. Answers the
 * session's id.
 */
export async function giveScreen(how: Act, sessionId: string, secret: string): Promise<string> {
  const a = how.association
  return decided(async () => {
    const expiresAt = await expiryAfter(a, [await session(a, sessionId)])
    const earlier = await read<Given>(keys.screenOf(a, sessionId))
    const opens = keys.screen(secret)
    const screen = { association: a, session: sessionId, expiresAt, ttl: Math.ceil(Date.parse(expiresAt) / 1000) }
    await act(
      how,
      [
        put(keys.screenOf(a, sessionId), { ...earlier, opens }),
        put(opens, screen),
        ...(earlier ? [drop(earlier.opens)] : []),
      ],
      { about: [sessionId], move: 'give-screen' },
    )
    return sessionId
  })
}

/** Takes the credential of a session's screen back, if there is one: it opens nothing any more. */
export async function withdrawScreen(how: Act, sessionId: string): Promise<void> {
  const a = how.association
  await session(a, sessionId)
  await decided(async () => {
    const given = await read<Given>(keys.screenOf(a, sessionId))
    if (!given) return
    const key = keys.screenOf(a, sessionId)
    await act(how, [remove(key, given), drop(given.opens)], { about: [sessionId], move: 'withdraw-screen' })
  })
}

/** Until when a credential that was just given is good. Refuses one that is not any more. */
export async function screenExpiry(secret: string): Promise<string> {
  const { expiresAt } = await find<Screen>(keys.screen(secret), { kind: 'screen', id: '' })
  return expiresAt
}

const known = remembered((secret: string) => read<Screen>(keys.screen(secret)), 1000)

/** What a secret opens now, as it was within the last second; undefined where it opens nothing. */
export async function screenBy(secret: string): Promise<Screen | undefined> {
  const screen = await known(secret)
  return screen && Date.parse(screen.expiresAt) > clock.now().getTime() ? screen : undefined
}
