import { remembered } from './cache.ts'
import { instant } from './clock.ts'
import { read } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { decided, put } from './transact.ts'

interface Revocations {
  /** By member: tokens and links issued before this instant are worth nothing. */
  members: Record<string, string>
}

const revocations = remembered(
  async (association: string) => (await read<Revocations>(keys.revocations(association)))?.members ?? {},
  1000,
)

/** Whether what a member was given at an instant has been revoked since. Known within a second. */
export async function isRevoked(association: string, memberNo: string, issuedAt: Date): Promise<boolean> {
  const known = await revocations(association)
  const since = Object.hasOwn(known, memberNo) ? known[memberNo] : undefined
  return since !== undefined && issuedAt.toISOString() < since
}

/** Makes every link and token of a member, given until now, worth nothing. */
export async function revoke(how: Act, memberNo: string): Promise<void> {
  await decided(async () => {
    const key = keys.revocations(how.association)
    const known = (await read<Revocations>(key)) ?? { members: {} }
    const at = instant()
    await act(how, [put(key, { ...known, members: { ...known.members, [memberNo]: at } })], {
      about: [memberNo],
      move: 'revoke-links',
    })
  })
  revocations.forget(how.association)
}
