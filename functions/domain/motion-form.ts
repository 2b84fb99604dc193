import type * as z from 'zod'
import { calendarDay } from './calendar-day.ts'
import { Field, lines } from './form-field.ts'
import type { Motion } from './motion.ts'
import { ClockTime, Day } from './text.ts'
import { instantAt } from './wall-clock.ts'

/** What the page of a motion sends beside what concerns its poll: objections, amendments, blocks, an opening at its time. */
export const motionFormFields = {
  by: Field.describe('Who objects, by number or name'),
  objection: Field,
  decision: Field,
  answer: Field.describe('How an objection was decided'),
  text: Field.describe('What an amendment changes'),
  amendedText: Field.describe('What the motion is to say'),
  out: Field.describe('The motion that is taken out of a block'),
  why: Field,
  day: Field,
  hour: Field,
}

type MotionForm = { [field in keyof typeof motionFormFields]: z.infer<(typeof motionFormFields)[field]> }

/** An objection as said; who objects is found by what was written. */
export const objectionIn = ({ objection }: MotionForm, by: string) => ({ by, text: lines(objection).trim() })

/** How an objection was decided, as said. */
export const handlingIn = ({ decision, answer }: MotionForm) => ({ decision, text: lines(answer).trim() })

/** An amendment as said: it is decided by the rule of its motion. */
export const amendmentIn = ({ text, amendedText }: MotionForm, { id, method, quorum, majority }: Motion) => ({
  kind: 'general' as const,
  amends: id,
  text: lines(text).trim(),
  amendedText: lines(amendedText).trim(),
  ...{ method, quorum, majority },
})

/** Which motion is taken out of its block, as said, and why. */
export const separationIn = ({ out, why }: MotionForm) => ({ motion: out, ...(why.trim() && { reason: why.trim() }) })

/** When a vote is to open by itself: today where no day was said. Undefined where day or hour is none. */
export function openingAt({ day, hour }: MotionForm, now: string, timezone: string): string | undefined {
  const on = Day.safeParse(day.trim() || calendarDay(now, timezone)).data
  const at = ClockTime.safeParse(hour.normalize('NFKC').trim()).data
  return on !== undefined && at !== undefined ? instantAt(on, at, timezone).toISOString() : undefined
}
