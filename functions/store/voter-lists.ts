import { fitting } from '../domain/attendance-search.ts'
import type { Register } from '../domain/ballot.ts'
import { normalName, recognising } from '../domain/written-name.ts'
import { registerKey } from './ballots.ts'
import { readAll } from './items.ts'
import { type PollState, poll } from './polls.ts'
import { rosterVersion } from './rosters.ts'
import { votersOf } from './voters.ts'

/** Somebody who may vote in a poll, and whether they have. */
interface ListedVoter {
  memberNo: string
  name: string
  unit: string
  hasVoted: boolean
}

/** Whom a clerk looks for, and who fits. */
export interface SoughtVoters {
  q: string
  found: ListedVoter[]
}

const most = 10

/** Those who may vote in an open ballot whom a search names, and whether they have voted; never how. */
export async function votersSought(a: string, on: PollState | undefined, q: string): Promise<SoughtVoters> {
  if (!q.trim() || on?.status !== 'open' || on.method !== 'open') return { q, found: [] }
  const [{ present }, { seats }] = await Promise.all([votersOf(a, on.id), rosterVersion(a, on.body, on.roster)])
  const found = fitting(
    seats.filter(({ memberNo }) => present.has(memberNo)),
    q,
  ).slice(0, most)
  const registers = await readAll<Register>(found.map(({ memberNo }) => registerKey(a, on, memberNo)))
  const voted = new Set(registers.map(({ key }) => key.sk))
  return {
    q,
    found: found.map(({ memberNo, name, unit }) => ({ memberNo, name, unit, hasVoted: voted.has(memberNo) })),
  }
}

/** The number of whoever had a seat in a poll and is named by number, or by a name that only one of them has; else what was written. */
export async function voterNamed(a: string, pollId: string, written: string): Promise<string> {
  const { body, roster } = await poll(a, pollId)
  const { seats } = await rosterVersion(a, body, roster)
  const name = normalName(written)
  return recognising(seats.map((seat) => ({ id: seat.memberNo, name: seat.name })))(name)?.id ?? name
}
