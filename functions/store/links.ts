import { Refusal } from '../domain/refusal.ts'
import type { Session } from '../domain/session.ts'
import { instantAt } from '../domain/wall-clock.ts'
import { isRevoked } from './access.ts'
import { association } from './associations.ts'
import { clock } from './clock.ts'
import { db, mainTable } from './db.ts'
import { find, isConditional, read, stage } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { member } from './members.ts'
import { roster } from './rosters.ts'
import { session, sessionsOf } from './sessions.ts'

/** What a personal link opens. Its secret is not in it: the item stands under the secret's hash. */
export interface Link {
  association: string
  memberNo: string
  issuedAt: string
  expiresAt: string
  signIns: number
}

/** The secret of a member's link: the same for a repeated call with its Idempotency-Key, else a new one. */
export type SecretOf = (memberNo: string) => string

const day = 24 * 3600_000

/** A day after the last of these sessions' days has ended, or after now. */
export async function expiryAfter(a: string, sessions: Session[]): Promise<string> {
  const { timezone } = await association(a)
  const ends = sessions.map(({ date }) => instantAt(date, '24:00', timezone).getTime())
  const last = Math.max(clock.now().getTime(), ...ends)
  return new Date(last + day).toISOString()
}

async function issue({ association: a, at }: Act, numbers: string[], secretOf: SecretOf, expiresAt: string) {
  const ttl = Math.ceil(Date.parse(expiresAt) / 1000)
  const link = (memberNo: string): Link => ({ association: a, memberNo, issuedAt: at, expiresAt, signIns: 0 })
  await stage(numbers.map((memberNo) => ({ key: keys.link(secretOf(memberNo)), entity: { ...link(memberNo), ttl } })))
}

/** Gives a member a personal link, good until a day after the last session that is not closed. Answers their number. */
export async function invite(how: Act, memberNo: string, secretOf: SecretOf): Promise<string> {
  const a = how.association
  await member(a, memberNo)
  const ahead = (await sessionsOf(a)).filter(({ status }) => status !== 'closed')
  await issue(how, [memberNo], secretOf, await expiryAfter(a, ahead))
  await act(how, [], { about: [memberNo], move: 'invite' })
  return memberNo
}

/** Gives everyone entitled in a session a personal link, good until a day after it. Answers the roster version that was invited. */
export async function inviteAll(how: Act, sessionId: string, secretOf: SecretOf): Promise<string> {
  const a = how.association
  const of = await session(a, sessionId)
  const { version, seats } = await roster(a, of.body)
  const numbers = seats.map(({ memberNo }) => memberNo)
  await issue(how, numbers, secretOf, await expiryAfter(a, [of]))
  await act(how, [], { about: [sessionId], move: 'invite', details: { links: numbers.length } }, version)
  return version
}

/** What a secret opens now; undefined where it opens nothing: never issued, expired, or revoked since. */
export async function linkOf(secret: string): Promise<Link | undefined> {
  const link = await read<Link>(keys.link(secret))
  if (!link || Date.parse(link.expiresAt) <= clock.now().getTime()) return undefined
  return (await isRevoked(link.association, link.memberNo, new Date(link.issuedAt))) ? undefined : link
}

/** Counts a sign-in by a link; refuses one that is not there any more. */
export async function countSignIn(secret: string): Promise<void> {
  try {
    await db.ask('UpdateItem', {
      TableName: mainTable(),
      Key: keys.link(secret),
      UpdateExpression: 'ADD signIns :one',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: { ':one': 1 },
    })
  } catch (error) {
    throw isConditional(error) ? new Refusal('link-not-valid') : error
  }
}

/** Until when a link that was just given is good; those given together are good for as long. */
export async function expiryOf(secret: string): Promise<string> {
  const { expiresAt } = await find<Link>(keys.link(secret), { kind: 'link', id: '' })
  return expiresAt
}
