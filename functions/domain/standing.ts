import * as z from 'zod'
import { Contestant } from './election.ts'

/**
 * One person's line in an election's result. Who was not nominated was written in; `before`, who was elected in an earlier round:
 * their votes fill no seat.
 */
export const Standing = Contestant.omit({ unit: true })
  .extend({
    nominated: z.boolean(),
    votes: z.int(),
    passes: z.boolean(),
    elected: z.boolean(),
    before: z.boolean().optional(),
  })
  .meta({
    id: 'Standing',
    example: { id: '005', memberNo: '005', name: '金丽正', nominated: true, votes: 61, passes: true, elected: true },
  })
export type Standing = z.infer<typeof Standing>

/** What the result of an election tells beside that of every poll; who is elected and who is tied by their ids among the candidates. */
export const electionResult = {
  seatsToFill: z.int().optional().meta({ description: 'The seats that this round of an election had to fill.' }),
  candidates: z.array(Standing).optional().meta({ description: 'Everybody voted for in an election, by votes.' }),
  scattered: z.int().optional().meta({ description: 'Votes for those written in who are too many to be listed.' }),
  elected: z.array(z.string()).optional(),
  runoff: z
    .array(z.string())
    .optional()
    .meta({ description: 'Who is tied for the last seats; they alone stand in the next round.' }),
}
