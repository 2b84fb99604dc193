import { randomBytes } from 'node:crypto'
import type { Staff, StaffRole } from '../domain/access.ts'
import { Refusal } from '../domain/refusal.ts'
import { remembered } from './cache.ts'
import { clock } from './clock.ts'
import { query, read } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { decided, drop, put } from './transact.ts'

interface Subject extends Staff {
  association: string
}

/** Which association and role an identity provider's subject has; undefined for a stranger. Known for a second at most. */
export const staffOf = remembered(async (issuerAndSubject: string) => {
  const [issuer = '', subject = ''] = issuerAndSubject.split(' ')
  return read<Subject>(keys.subject(issuer, subject))
}, 1000)

/** The staff of an association. */
export const staff = (association: string) => query<Staff>(keys.staff(association, '').pk)

/** Gives somebody of the identity provider a role. Refuses a subject that another association has. */
export async function appoint(how: Act, issuer: string, person: Staff): Promise<string> {
  return decided(async () => {
    const subject = keys.subject(issuer, person.subject)
    const [known, listed] = await Promise.all([
      read<Subject>(subject),
      read<Staff>(keys.staff(how.association, person.subject)),
    ])
    if (known && known.association !== how.association) throw new Refusal('already-exists', { id: person.subject })
    await act(
      how,
      [
        put(subject, { ...known, ...person, association: how.association }),
        put(keys.staff(how.association, person.subject), { ...listed, ...person }),
      ],
      { about: [person.subject], move: 'appoint', details: { role: person.role } },
    )
    return person.subject
  })
}

/** Takes somebody's role away. Refuses to leave the association without a secretary. */
export async function dismiss(how: Act, issuer: string, subject: string): Promise<void> {
  const everybody = await staff(how.association)
  const leaving = everybody.find((person) => person.subject === subject)
  if (!leaving) throw new Refusal('not-found', { kind: 'staff', id: subject })
  const secretaries = everybody.filter((person) => person.role === ('secretariat' satisfies StaffRole))
  if (leaving.role === 'secretariat' && secretaries.length === 1) throw new Refusal('not-allowed-now', { allowed: [] })
  await act(how, [drop(keys.subject(issuer, subject)), drop(keys.staff(how.association, subject))], {
    about: [subject],
    move: 'dismiss',
  })
}

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
  const since = (await revocations(association))[memberNo]
  return since !== undefined && issuedAt.toISOString() < since
}

/** Makes every link and token of a member, given until now, worth nothing. */
export async function revoke(how: Act, memberNo: string): Promise<void> {
  await decided(async () => {
    const key = keys.revocations(how.association)
    const known = (await read<Revocations>(key)) ?? { members: {} }
    const at = clock.now().toISOString()
    await act(how, [put(key, { ...known, members: { ...known.members, [memberNo]: at } })], {
      about: [memberNo],
      move: 'revoke-links',
    })
  })
  revocations.forget(how.association)
}

/** 128 random bits that can stand in a path: a link's secret, a live key, a poll's id. */
export const secret = () => randomBytes(16).toString('base64url')
