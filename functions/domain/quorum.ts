import * as z from 'zod'
import { Refusal } from './refusal.ts'
import { holds, Quorum, required } from './threshold.ts'

const counted = {
  quorum: Quorum.optional(),
  seats: z.int(),
  entitled: z.int(),
  present: z.int(),
  required: z.int(),
  met: z.boolean(),
}

/** The arithmetic of a quorum: the body's seats, who is entitled, who is there, how many it takes. */
export const QuorumCheck = z.object({ ...counted, text: z.string() }).meta({
  id: 'QuorumCheck',
  example: {
    quorum: { of: 'entitled', cmp: 'gte', num: 2, den: 3 },
    seats: 121,
    entitled: 121,
    present: 100,
    required: 81,
    met: true,
    text: '应到121人，实到100人，须81人，符合法定人数',
  },
})
export type QuorumCheck = z.infer<typeof QuorumCheck>

/**
 * Whether enough are there, without the words. Without a rule nobody is required. Whose session is held in writing
 * (`voters: entitled`) counts everyone entitled as present.
 */
export function quorumCheck(
  { quorum, voters }: { quorum: Quorum | null; voters: 'present' | 'entitled' },
  counts: { seats: number; entitled: number; present: number },
): Omit<QuorumCheck, 'text'> {
  const { seats, entitled } = counts
  const present = voters === 'entitled' ? entitled : counts.present
  if (!quorum) return { seats, entitled, present, required: 0, met: true }
  const base = quorum.of === 'seats' ? seats : entitled
  return { quorum, seats, entitled, present, required: required(quorum, base), met: holds(quorum, present, base) }
}

/** Refuses to go on without a quorum, with its arithmetic. */
export function enough({
  met,
  seats,
  entitled,
  present,
  required,
  text,
}: Omit<QuorumCheck, 'text'> & { text?: string }): void {
  if (!met) throw new Refusal('quorum-not-met', { seats, entitled, present, required, text })
}
