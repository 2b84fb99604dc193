import type * as z from 'zod'
import type { Register } from '../domain/ballot.ts'
import type { Ballot } from '../domain/poll.ts'

/** A register as its member sees it: nothing but what the ballot says, by whom it was put there, and why. */
export const shownBallot = (poll: string, memberNo: string, register: Register): z.infer<typeof Ballot> => ({
  poll,
  memberNo,
  choice: register.choice as z.infer<typeof Ballot>['choice'],
  by: register.by,
  at: register.at,
  ...(register.reason !== undefined && { reason: register.reason }),
})
