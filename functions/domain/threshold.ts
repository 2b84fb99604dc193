import * as z from 'zod'

/** What a threshold is a fraction of; see domain: rules of procedure. */
export const Base = z.enum(['seats', 'entitled', 'present', 'returned', 'valid', 'yesNo'])
export type Base = z.infer<typeof Base>

/** A condition on votes, kept as an exact fraction: 2/3 of nine is six, and 以上 (gte) is not 超过 (gt). */
export const Threshold = z
  .strictObject({
    of: Base,
    cmp: z.enum(['gt', 'gte']),
    num: z.int().positive().max(1_000_000),
    den: z.int().positive().max(1_000_000),
    each: z.literal('constituency').optional(),
  })
  .refine(({ num, den }) => num <= den, { path: ['num'], message: 'must not be more than the whole' })
  .refine(({ of, each }) => !(of === 'seats' && each), {
    path: ['each'],
    message: 'seats are not counted by constituency',
  })
  .meta({ id: 'Threshold', example: { of: 'entitled', cmp: 'gte', num: 2, den: 3 } })
export type Threshold = z.infer<typeof Threshold>

/** A condition on who is there, before any vote: a fraction of the seats or of the entitled. */
export const Quorum = Threshold.refine(({ of, each }) => (of === 'entitled' || of === 'seats') && !each, {
  path: ['of'],
  message: 'a quorum is a fraction of entitled or seats',
}).meta({ id: 'Quorum', example: { of: 'entitled', cmp: 'gte', num: 2, den: 3 } })
export type Quorum = z.infer<typeof Quorum>

/** Whether `votes` meets the threshold over `base`. An empty base meets nothing. */
export function holds({ cmp, num, den }: Threshold, votes: number, base: number): boolean {
  if (base === 0) return false
  const have = BigInt(votes) * BigInt(den)
  const need = BigInt(num) * BigInt(base)
  return cmp === 'gt' ? have > need : have >= need
}

/** The fewest votes that meet the threshold over `base`: 81 for 2/3 以上 of 121, 51 for 超过 1/2 of 100. */
export function required({ cmp, num, den }: Threshold, base: number): number {
  const whole = BigInt(num) * BigInt(base)
  const least = cmp === 'gt' ? whole / BigInt(den) + 1n : (whole + BigInt(den) - 1n) / BigInt(den)
  return Number(least)
}
