import * as z from 'zod'
import { electionResult } from './standing.ts'
import { Id, Instant } from './text.ts'
import { Threshold } from './threshold.ts'

/**
 * 应到、实到、收回、有效、赞成、反对、弃权、无效、未投. for + against + abstain + invalid + notVoted = entitled. In an election
 * `for` counts the ballots on which somebody is chosen.
 */
export const Counts = z
  .object({
    seats: z.int(),
    entitled: z.int(),
    present: z.int(),
    returned: z.int(),
    valid: z.int(),
    for: z.int(),
    against: z.int(),
    abstain: z.int(),
    invalid: z.int(),
    notVoted: z.int(),
    byClerk: z.int(),
  })
  .meta({
    id: 'Counts',
    example: {
      seats: 121,
      entitled: 121,
      present: 100,
      returned: 93,
      valid: 93,
      for: 80,
      against: 8,
      abstain: 5,
      invalid: 0,
      notVoted: 28,
      byClerk: 1,
    },
  })
export type Counts = z.infer<typeof Counts>

export const SectionCounts = Counts.omit({ seats: true, byClerk: true }).meta({ id: 'SectionCounts' })
export type SectionCounts = z.infer<typeof SectionCounts>

/**
 * One condition and its arithmetic. `section` names the constituency, where it must hold in each. In an election the votes
 * are the most that anybody has.
 */
export const Check = z
  .object({
    threshold: Threshold,
    kind: z.enum(['majority', 'election', 'quorum']),
    section: z.string().optional(),
    base: z.int(),
    votes: z.int(),
    required: z.int(),
    holds: z.boolean(),
  })
  .meta({ id: 'Check' })
export type Check = z.infer<typeof Check>

/** The outcome of a poll: stored once, never changed. `digest` is the SHA-256 of all the rest as canonical JSON. */
export const Result = z
  .object({
    poll: Id,
    motion: Id,
    session: Id,
    round: z.int(),
    method: z.string(),
    /** What was voted on, as it was put: amendments may have changed what was tabled. */
    text: z.string().optional(),
    status: z.enum(['carried', 'lost', 'void']),
    counts: Counts,
    issued: z.int().optional(),
    checks: z.array(Check.extend({ text: z.string() })),
    sections: z.record(z.string(), SectionCounts).optional(),
    ...electionResult,
    clerkDecided: z.boolean(),
    resolution: z.string().optional(),
    opensAt: Instant,
    closedAt: Instant,
    digest: z.string(),
  })
  .meta({
    id: 'Result',
    example: {
      poll: '7QZ4K1V9W2',
      motion: 'adopt-report',
      session: 'plenary-5-5',
      round: 1,
      method: 'open',
      status: 'carried',
      counts: Counts.meta()?.example,
      checks: [
        {
          threshold: { of: 'present', cmp: 'gt', num: 1, den: 2 },
          kind: 'majority',
          base: 100,
          votes: 80,
          required: 51,
          holds: true,
          text: '赞成80票，超过实到100人的1/2（至少51票）：达到',
        },
      ],
      clerkDecided: false,
      resolution: '审议通过市科协第五届常务委员会工作报告。',
      opensAt: '2023-02-24T03:10:00.000Z',
      closedAt: '2023-02-24T03:11:30.000Z',
      digest: '5d41402abc4b2a76b9719d911017c592ae2f4f3e7d6b3c0d9f1f4f5d1c2b3a49',
    },
  })
export type Result = z.infer<typeof Result>

/** What a poll was on, in the words that were put: its motion's may be others since, as a block's that was taken apart. */
export const wordsPut = ({ text }: Pick<Result, 'text'>, motion: { text: string }): string => text ?? motion.text
