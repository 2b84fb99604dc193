import * as z from 'zod'
import { invalid } from './refusal.ts'
import { Id, Instant, Line, text } from './text.ts'

/** How a suggestion was answered. A table, since places differ; only what is being solved comes with promises. */
const replyClasses = {
  A: { promises: false },
  B: { promises: true },
  C: { promises: false },
} as const

const ReplyClass = z
  .enum(Object.keys(replyClasses) as (keyof typeof replyClasses)[])
  .describe('A solved, B being solved or planned, C kept for reference')

const Answer = text(10_000)
const Opinion = z.strictObject({ department: Line, text: text(2000) })

/** A host's answer; with co-hosts, an opinion of each. */
export const ReplyBody = z
  .strictObject({
    class: ReplyClass,
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
  class: ReplyClass,
  text: Answer,
  signer: Line,
  at: Instant,
  promises: z.array(z.object({ id: Id, text: Line, dueAt: Instant, done: z.boolean() })),
  opinions: z.array(Opinion),
})
export type Reply = z.infer<typeof Reply>

/**
 * The answer as it is kept, its promises numbered by round. Refuses promises of a class that carries none, a co-host without
 * an opinion, and the opinion of a department that is no co-host.
 */
export function replyOf(body: ReplyBody, coHosts: readonly string[], round: number, at: string): Reply {
  if (body.promises.length > 0 && !replyClasses[body.class].promises)
    throw invalid({ path: 'promises', message: `an answer of class ${body.class} carries none` })
  const given = body.opinions.map(({ department }) => department)
  const faults = [
    ...coHosts.filter((name) => !given.includes(name)).map((name) => `the opinion of "${name}" is missing`),
    ...given.filter((name) => !coHosts.includes(name)).map((name) => `"${name}" is no co-host`),
    ...given.filter((name, index) => given.indexOf(name) !== index).map((name) => `"${name}" stands twice`),
  ]
  if (faults.length > 0) throw invalid(...faults.map((message) => ({ path: 'opinions', message })))
  const promises = body.promises.map((promise, index) => ({ id: `${round}-${index + 1}`, ...promise, done: false }))
  return { ...body, promises, at }
}

/** Whether something that was promised is not done yet. */
export const hasOpenPromise = (reply: Reply | undefined) => reply?.promises.some(({ done }) => !done) ?? false

/** The answer with a promise kept, or found not to be. Refuses a promise that it does not carry. */
export function promiseKept(reply: Reply | undefined, promise: string, done: boolean): Reply {
  if (!reply?.promises.some(({ id }) => id === promise))
    throw invalid({ path: 'promise', message: `"${promise}" is not one of its promises` })
  return { ...reply, promises: reply.promises.map((one) => (one.id === promise ? { ...one, done } : one)) }
}
