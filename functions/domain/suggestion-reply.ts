import * as z from 'zod'
import type { Association } from './association.ts'
import { isForeseeable } from './deadline.ts'
import { invalid } from './refusal.ts'
import { Opinion } from './suggestion-opinion.ts'
import { Id, Instant, Line, text } from './text.ts'

const Answer = text(10_000)
const Class = Id.describe(
  "One of the association's classes; unless it has its own, A solved, B being solved or planned, C kept for reference",
)

/** A host's answer; with co-hosts, an opinion of each that has not given its own. */
export const ReplyBody = z
  .strictObject({
    class: Class,
    text: Answer,
    signer: Line,
    promises: z
      .array(z.strictObject({ text: Line, dueAt: Instant }))
      .max(20)
      .default([]),
    opinions: z.array(Opinion).max(20).default([]),
  })
  .meta({
    id: 'SuggestionReply',
    example: {
      class: 'B',
      text: '已纳入2023年度计划。',
      signer: '徐玉博',
      promises: [{ text: '一季度前完成', dueAt: '2024-03-31T09:00:00.000Z' }],
      opinions: [{ department: '学会部', text: '同意。' }],
    },
  })
export type ReplyBody = z.infer<typeof ReplyBody>

/** The latest answer. Earlier ones are in the log. */
export const Reply = z.object({
  class: Class,
  text: Answer,
  signer: Line,
  at: Instant,
  promises: z.array(z.object({ id: Id, text: Line, dueAt: Instant, done: z.boolean() })),
  opinions: z.array(Opinion),
})
export type Reply = z.infer<typeof Reply>

/**
 * The answer as it is kept, on the opinions that were gathered, its promises numbered by round. Refuses a class that
 * is not one of the association's, promises of one that carries none, and those for a date that nobody foresees.
 */
export function replyOf(
  body: ReplyBody,
  gathered: readonly Opinion[],
  round: number,
  { at, association }: { at: string; association: Pick<Association, 'replyClasses'> },
): Reply {
  const answered = association.replyClasses.find(({ id }) => id === body.class)
  if (!answered) throw invalid({ path: 'class', message: `"${body.class}" is not one of the association's` })
  if (body.promises.length > 0 && !answered.promises)
    throw invalid({ path: 'promises', message: `an answer of class ${body.class} carries none` })
  const faults = body.promises.flatMap(({ dueAt }, index) =>
    isForeseeable(dueAt, at) ? [] : [{ path: `promises.${index}.dueAt`, message: `must be within ten years of ${at}` }],
  )
  if (faults.length > 0) throw invalid(...faults)
  const opinions = gathered.map(({ department, text }) => ({ department, text }))
  const promises = body.promises.map((promise, index) => ({ id: `${round}-${index + 1}`, ...promise, done: false }))
  return { ...body, opinions, promises, at }
}

/** Whether something that was promised is not done yet. */
export const hasOpenPromise = (reply: Reply | undefined) => reply?.promises.some(({ done }) => !done) ?? false

/** The answer with a promise kept, or found not to be. Refuses a promise that it does not carry. */
export function promiseKept(reply: Reply | undefined, promise: string, done: boolean): Reply {
  if (!reply?.promises.some(({ id }) => id === promise))
    throw invalid({ path: 'promise', message: `"${promise}" is not one of its promises` })
  return { ...reply, promises: reply.promises.map((one) => (one.id === promise ? { ...one, done } : one)) }
}

/** Whether something that was promised should be done by now, and is not. */
export const hasOverduePromise = (reply: Reply | undefined, now: string) =>
  reply?.promises.some(({ done, dueAt }) => !done && dueAt < now) ?? false
