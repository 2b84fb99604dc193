import { randomUUID } from 'node:crypto'
import { blocked, type NewBlock, type Separation, separable, staying } from '../domain/block.ts'
import type { Motion } from '../domain/motion.ts'
import { invalid } from '../domain/refusal.ts'
import { stillOpenToChange } from '../domain/session.ts'
import { longestProse } from '../domain/text.ts'
import { blockText } from '../words/blocks.ts'
import { languageOfRecord } from './associations.ts'
import type { Stored } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { strangers } from './members.ts'
import { motion, motionsOf, tabling } from './motions.ts'
import { session } from './sessions.ts'
import { decided, put, unchanged } from './transact.ts'

/**
 * Puts several tabled motions of a session into one block, to be voted on at once; answers its id. The block is a motion with the rule
 * that they share. See `blocked` for what it refuses, beside texts that are too long together.
 */
export async function block(how: Act, sessionId: string, wanted: NewBlock): Promise<string> {
  const { association: a } = how
  const id = wanted.id ?? randomUUID()
  return decided(async () => {
    const held = await session(a, sessionId)
    stillOpenToChange(held)
    const members = blocked(wanted.motions, await motionsOf(a, sessionId))
    const { method, quorum, majority } = members[0] as Motion
    const made: Motion = {
      id,
      session: sessionId,
      kind: 'block',
      text: await textOf(a, members),
      ...{ method, quorum, majority },
      ...{ changes: [], seconders: [], polls: [] },
      status: 'tabled',
      tabledAt: how.at,
      motions: wanted.motions,
    }
    const writes = [
      ...tabling(a, made),
      ...members.map((one) => put(keys.motion(a, sessionId, one.id), { ...one, block: id })),
      unchanged(keys.session(a, sessionId), held),
    ]
    await act(how, writes, { about: [id, sessionId, ...wanted.motions], move: 'block' })
    return id
  })
}

async function textOf(a: string, members: Motion[]): Promise<string> {
  const text = blockText[await languageOfRecord(a)](members.map((one) => one.text))
  if (text.length > longestProse)
    throw invalid({ path: 'motions', message: `their texts are longer than ${longestProse} characters together` })
  return text
}

/**
 * Takes a motion out of a block, to be voted on by itself; where one other would stay, that too, and the block is withdrawn. Refuses
 * what `separable` refuses, a closed session, and a request by somebody whom the association does not know.
 */
export async function separate(
  how: Act,
  id: string,
  { motion: out, requestedBy, reason }: Separation,
): Promise<string> {
  const { association: a } = how
  return decided(async () => {
    const from = await motion(a, id)
    const faults = await strangers(a, requestedBy === undefined ? [] : [{ path: 'requestedBy', memberNo: requestedBy }])
    if (faults.length > 0) throw invalid(...faults)
    separable(from, out)
    const held = await session(a, from.session)
    stillOpenToChange(held)
    const stay = staying(from, out)
    const members = await Promise.all((from.motions ?? []).map((one) => motion(a, one)))
    const left: Motion[] = members.filter((one) => stay.includes(one.id))
    const next: Motion =
      left.length > 0
        ? { ...from, motions: stay, text: await textOf(a, left) }
        : { ...from, motions: [], status: 'withdrawn' }
    const freed = members.filter((one) => !stay.includes(one.id))
    const writes = [
      put(keys.motion(a, from.session, id), next),
      ...freed.map((one) => put(keys.motion(a, from.session, one.id), unblocked(one))),
      unchanged(keys.session(a, from.session), held),
    ]
    const details = requestedBy === undefined ? {} : { requestedBy }
    await act(how, writes, { about: [id, out, from.session], move: 'separate', reason, details })
    return id
  })
}

function unblocked(one: Stored<Motion>) {
  const { block: _, ...alone } = one
  return alone
}
