import type { Register, Voters } from '../domain/ballot.ts'
import { looksAtSections } from '../domain/decision.ts'
import type { Motion } from '../domain/motion.ts'
import { clerkDecided, outcomeOf } from '../domain/outcome.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Result, SectionCounts } from '../domain/result.ts'
import type { Voter } from '../domain/tally.ts'
import { checkSentence } from '../words/checks.ts'
import type { Language } from '../words/language.ts'
import { languageOfRecord } from './associations.ts'
import { digestOf } from './digest.ts'
import { read } from './items.ts'
import { keys } from './keys.ts'
import { mostBytes } from './pieces.ts'
import type { PollState } from './polls.ts'
import { rosterVersion } from './rosters.ts'
import { put, type Write } from './transact.ts'
import { votersOf } from './voters.ts'

/** A result as it is kept: its constituencies as a list, since the SDK loses from a map what is called `__proto__`. */
type Kept = Omit<Result, 'sections'> & { sections?: [string, SectionCounts][] }

/** The result of a poll, once it is closed. */
export async function result(a: string, poll: string): Promise<Result | undefined> {
  const kept = await read<Kept>(keys.result(a, poll))
  if (!kept) return undefined
  const { sections, ...rest } = kept
  return sections ? { ...rest, sections: Object.fromEntries(sections) } : rest
}

/** The write that stores a poll's result, where there is none yet. */
export function storing(a: string, { sections, ...rest }: Result): Write {
  const kept: Kept = sections ? { ...rest, sections: Object.entries(sections) } : rest
  return put(keys.result(a, rest.poll), kept)
}

type Seat = Voter & { name: string }

/** Every seat of a poll's electorate, by the roster it names, and whether its holder was present when it opened. */
export const electorateOf = async (a: string, poll: PollState): Promise<Seat[]> =>
  seatsOf(a, poll, await votersOf(a, poll.id))

async function seatsOf(a: string, poll: PollState, voters: Voters): Promise<Seat[]> {
  const roster = await rosterVersion(a, poll.body, poll.roster)
  return roster.seats.map(({ memberNo, name, constituency }) => ({
    memberNo,
    name,
    constituency,
    present: voters.present.has(memberNo),
  }))
}

/** What a closed poll came to: the same from the same registers, whoever works it out. */
export const resultOf = async (
  a: string,
  poll: PollState,
  motion: Motion,
  registers: ReadonlyMap<string, Register>,
): Promise<Result> => workedOut(poll, motion, await electorateOf(a, poll), registers, await languageOfRecord(a))

function workedOut(
  poll: PollState,
  motion: Motion,
  electorate: Seat[],
  registers: ReadonlyMap<string, Register>,
  language: Language,
): Result {
  const { tally, status, checks, election } = outcomeOf(poll, motion, electorate, registers)
  const told = {
    poll: poll.id,
    motion: motion.id,
    session: poll.session,
    round: poll.round,
    method: poll.method,
    text: motion.text,
    status,
    counts: tally.counts,
    ...(poll.count && 'issued' in poll.count && { issued: poll.count.issued }),
    checks: checks.map((one) => ({ ...one, text: checkSentence[language](one) })),
    ...(looksAtSections(motion) && { sections: tally.sections }),
    ...election,
    clerkDecided: clerkDecided(poll, motion, electorate, registers),
    ...(status === 'carried' && { resolution: motion.text }),
    opensAt: poll.opensAt,
    closedAt: poll.closedAt ?? poll.opensAt,
  }
  return { ...told, digest: digestOf(told) }
}

/**
 * Refuses a poll, before it is opened, whose result would be too large to be stored: its rule looks at more constituencies apart
 * than an item takes. A poll that cannot be closed would hold its session for ever. Its voters are not kept yet.
 */
export async function storable(a: string, poll: PollState, motion: Motion, voters: Voters): Promise<void> {
  if (!looksAtSections(motion)) return
  const electorate = await seatsOf(a, poll, voters)
  const foreseen = workedOut(poll, motion, electorate, new Map(), await languageOfRecord(a))
  if (Buffer.byteLength(JSON.stringify(foreseen)) > mostBytes) throw new Refusal('too-large')
}
