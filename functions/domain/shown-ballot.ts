import type { Choice, Register } from './ballot.ts'
import type { Ballot } from './poll.ts'

/** The register of a seat that has voted, as a ballot: who put it there and why, but not which clerk. */
export const shownBallot = (poll: string, memberNo: string, { choice, by, at, reason }: Register): Ballot => ({
  poll,
  memberNo,
  choice: choice as Choice,
  by,
  at,
  ...(reason !== undefined && { reason }),
})
