import * as z from 'zod'
import type { Vote } from './ballot.ts'
import { electionCountIn, electionFormFields, selectionIn } from './election-form.ts'
import { Column, Field, lines, numberIn, sentOnceBy } from './form-field.ts'
import type { Method } from './motion.ts'
import { motionFormFields } from './motion-form.ts'
import { type Count, HandsCount, PaperCount, type Poll } from './poll.ts'
import { voteOf } from './vote.ts'

export const VoteMove = z.enum([
  'open',
  'schedule',
  'cancel',
  'count',
  'close',
  'enter',
  'resolve',
  'amend',
  'separate',
  'object',
  'handle',
])
export type VoteMove = z.infer<typeof VoteMove>

/** What a form of the secretariat's page of a motion sends: what to do, and texts, blank where nothing was said. */
export const VoteForm = z.object({
  move: VoteMove,
  key: Field.describe(sentOnceBy),
  poll: Field,
  seen: Field.describe('What stood there when the form was made'),
  confirmed: Field,
  seconds: Field,
  issued: Field,
  returned: Field,
  for: Field,
  against: Field,
  abstain: Field,
  invalid: Field,
  memberNo: Field,
  choice: Field,
  reason: Field,
  without: Column,
  note: Field,
  ...electionFormFields,
  ...motionFormFields,
})
export type VoteForm = z.infer<typeof VoteForm>

/** How long a poll is to stay open, as said; nothing said, until it is closed. */
export const openingIn = ({ seconds }: VoteForm): object =>
  seconds.trim() === '' ? {} : { seconds: numberIn(seconds) }

const figuresOf = <N extends keyof VoteForm>(form: VoteForm, names: readonly N[]) =>
  Object.fromEntries(names.map((name) => [name, numberIn(String(form[name]))]))

/** The fields of each method's count, in the order in which they are read out. */
export const countFields = {
  hands: ['for', 'against', 'abstain'],
  secret: ['issued', 'returned', 'for', 'against', 'abstain', 'invalid'],
} as const

/** The count that a form says of a poll, judged as the API judges it. */
export function countIn(
  form: VoteForm,
  method: Exclude<Method, 'open'>,
  contest?: Poll['contest'],
): z.ZodSafeParseResult<Count> {
  if (contest) return electionCountIn(form, method)
  return method === 'hands'
    ? HandsCount.safeParse(figuresOf(form, countFields.hands))
    : PaperCount.safeParse(figuresOf(form, countFields.secret))
}

/** What the papers add up to, as typed, where that is not what was returned; undefined where any of it is no number. */
export function sumOff(form: VoteForm): number | undefined {
  const [returned, ...marks] = (['returned', 'for', 'against', 'abstain', 'invalid'] as const).map((name) =>
    numberIn(form[name]),
  )
  if (!marks.every((mark) => typeof mark === 'number') || typeof returned !== 'number') return undefined
  const sum = marks.reduce((total, mark) => total + mark, 0)
  return sum === returned ? undefined : sum
}

/** Whether a count makes its poll void (选举无效): more papers came back than were issued. */
export const isVoid = (count: Count): boolean => 'issued' in count && count.returned > count.issued

/** What a clerk's entry says: an opinion, or in an election people; undefined where it says neither. */
export const voteIn = (form: VoteForm, contest?: Poll['contest']): Vote | undefined =>
  voteOf(contest ? selectionIn(form) : { choice: form.choice })

/** How an effect is to be resolved, as said. */
export const resolutionIn = ({ without, note }: VoteForm): object => ({
  without: [without].flat().map(numberIn),
  note: lines(note).trim(),
})
