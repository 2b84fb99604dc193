import type { Register } from './ballot.ts'
import type { Ballot, Said } from './poll.ts'

/** What a register that holds a ballot says: an opinion, or who was chosen. */
export function saidIn({ choice, choices, others }: Register): Said {
  if (choices) return { choices, ...(others && { others }), ...(choice === 'invalid' && { invalid: true as const }) }
  return choice === 'invalid' || choice === 'not-voted' ? {} : { choice }
}

/** The register of a seat that has voted, as a ballot: who put it there and why, but not which clerk. */
export const shownBallot = (poll: string, memberNo: string, register: Register): Ballot => ({
  poll,
  memberNo,
  ...saidIn(register),
  by: register.by,
  at: register.at,
  ...(register.reason !== undefined && { reason: register.reason }),
})
