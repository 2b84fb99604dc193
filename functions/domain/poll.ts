import * as z from 'zod'
import { choices } from './ballot.ts'
import { Contest } from './election.ts'
import { ElectionHands, ElectionPapers } from './election-count.ts'
import { Method } from './motion.ts'
import { NotOpened } from './not-opened.ts'
import { Id, Instant, MemberNo, text } from './text.ts'

export const Choice = z.enum(choices)

/** Who could vote, frozen when the poll opened. */
const Electorate = z
  .object({ seats: z.int(), entitled: z.int(), present: z.int() })
  .meta({ id: 'Electorate', example: { seats: 121, entitled: 121, present: 100 } })

/** When a poll is meant to open, at once unless said, and how long to stay open; without either, until it is closed. */
export const NewPoll = z
  .strictObject({
    opensAt: Instant.optional(),
    seconds: z.int().min(1).max(604_800).optional(),
    closesAt: Instant.optional(),
  })
  .refine(({ seconds, closesAt }) => seconds === undefined || closesAt === undefined, {
    path: ['seconds'],
    message: 'give seconds or closesAt, not both',
  })
  .meta({ id: 'NewPoll', example: { seconds: 90 } })
export type NewPoll = z.infer<typeof NewPoll>

/** Hands as counted, or the papers of a secret ballot as reconciled. */
export const HandsCount = z
  .strictObject({ for: z.int().min(0), against: z.int().min(0), abstain: z.int().min(0) })
  .meta({ id: 'HandsCount', example: { for: 31, against: 0, abstain: 2 } })
export type HandsCount = z.infer<typeof HandsCount>

const papers = z.int().min(0).max(1_000_000)

/** A secret ballot on paper: 发出、收回、赞成、反对、弃权、无效. What was returned is what was counted. */
export const PaperCount = z
  .strictObject({ issued: papers, returned: papers, for: papers, against: papers, abstain: papers, invalid: papers })
  .refine((count) => count.for + count.against + count.abstain + count.invalid === count.returned, {
    path: ['returned'],
    message: 'must be the sum of for, against, abstain and invalid',
  })
  .meta({ id: 'PaperCount', example: { issued: 100, returned: 99, for: 90, against: 5, abstain: 3, invalid: 1 } })
export type PaperCount = z.infer<typeof PaperCount>

/** What is counted by hand: of a motion, or of an election. */
export const Count = z
  .union([PaperCount, HandsCount, ElectionPapers, ElectionHands])
  .meta({ id: 'Count', example: HandsCount.meta()?.example })
export type Count = z.infer<typeof Count>

/** `scheduled` opens by itself, unless it is `cancelled` before or `refused` when its time comes. */
const PollStatus = z.enum(['scheduled', 'open', 'closing', 'closed', 'cancelled', 'refused'])

/** One round of voting on a motion. While it is only scheduled, its electorate is that of the instant when it was scheduled. */
export const Poll = z
  .object({
    id: Id,
    motion: Id,
    session: Id,
    body: Id,
    method: Method,
    status: PollStatus,
    round: z.int(),
    electorate: Electorate,
    opensAt: Instant,
    closesAt: Instant.optional(),
    closedAt: Instant.optional(),
    notOpened: NotOpened.optional(),
    contest: Contest.optional(),
    count: Count.optional(),
  })
  .meta({
    id: 'Poll',
    example: {
      id: '7QZ4K1V9W2',
      motion: 'adopt-report',
      session: 'plenary-5-5',
      body: 'plenary',
      method: 'open',
      status: 'open',
      round: 1,
      electorate: { seats: 121, entitled: 121, present: 100 },
      opensAt: '2023-02-24T03:10:00.000Z',
      closesAt: '2023-02-24T03:11:30.000Z',
    },
  })
export type Poll = z.infer<typeof Poll>

/** A ballot as it is sent: an opinion, or the people chosen in an election, with other names where they may be written. */
const CastChoice = z.strictObject({ choice: Choice })
const CastSelection = z.strictObject({
  choices: z.array(z.string()),
  others: z.array(z.string()).optional(),
})
export const CastBallot = z.union([CastChoice, CastSelection]).meta({ id: 'CastBallot', example: { choice: 'for' } })

const entered = { reason: text(500) }

/** A clerk's entry of an opinion for a member who cannot send it. */
const ClerkOpinion = CastChoice.extend(entered)

/** A clerk's entry of an open ballot for a member who cannot send it, in an election too. */
export const ClerkBallot = z
  .union([ClerkOpinion, CastSelection.extend(entered)])
  .meta({ id: 'ClerkBallot', example: { choice: 'for', reason: '手机没电' } })

/** What a ballot says: an opinion, or who was chosen in an election; `invalid` where that is more than there are seats. */
const Said = z.object({
  choice: Choice.optional(),
  choices: z.array(z.string()).optional(),
  others: z.array(z.string()).optional(),
  invalid: z.literal(true).optional(),
})
export type Said = z.infer<typeof Said>

/** A ballot as it counts. `by` tells who put it there: the member, or the clerk for them. */
export const Ballot = z
  .object({ poll: Id, memberNo: MemberNo, ...Said.shape, by: z.string(), at: Instant, reason: z.string().optional() })
  .meta({
    id: 'Ballot',
    example: { poll: '7QZ4K1V9W2', memberNo: '005', choice: 'for', by: 'member', at: '2023-02-24T03:10:12.000Z' },
  })
export type Ballot = z.infer<typeof Ballot>

/** One seat's line in the list of an open vote, those who did not vote included. */
export const ListedBallot = z
  .object({
    memberNo: MemberNo,
    name: z.string(),
    constituency: z.string(),
    ...Said.shape,
    choice: Choice.or(z.literal('not-voted')).optional(),
    by: z.string().nullable(),
    reason: z.string().optional(),
  })
  .meta({
    id: 'ListedBallot',
    example: { memberNo: '005', name: '金丽正', constituency: 'committee', choice: 'for', by: 'member' },
  })
export type ListedBallot = z.infer<typeof ListedBallot>
