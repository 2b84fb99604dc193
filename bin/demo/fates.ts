import type { SuggestionMove } from '../../functions/domain/suggestion-moves.ts'
import { onDay } from './days.ts'
import { done, feedback, promises, queued, signer } from './texts.ts'

/** A suggestion of the file beside this one: what is sent, and what becomes of it. */
export interface Line {
  session: string
  fate: string
  host?: string
  reply?: string
  title: string
  [field: string]: unknown
}

/** One move on a suggestion, some days after the session. `body` may be made from the suggestion as it stands then. */
export interface Step {
  day: number
  move: SuggestionMove
  // biome-ignore lint/suspicious/noExplicitAny: the promises of an answer get their ids there
  body: object | ((suggestion: any) => object)
}

const accept = (day: number): Step => ({ day, move: 'accept', body: {} })
const start = (day: number): Step => ({ day, move: 'start', body: {} })
const close = (day: number): Step => ({ day, move: 'close', body: { note: done } })
const assign = (day: number, host: string | undefined, due: number): Step => ({
  day,
  move: 'assign',
  body: { host, dueAt: onDay(due) },
})
const reply = (day: number, text: string | undefined, more: object = { class: 'A' }): Step => ({
  day,
  move: 'reply',
  body: { text, signer, ...more },
})
const heard = (day: number, satisfied: boolean, comment: string): Step => ({
  day,
  move: 'feedback',
  body: { satisfied, comment },
})
const promising = (text: string, due: number) => ({ class: 'B', promises: [{ text, dueAt: onDay(due) }] })

/** What becomes of a suggestion that was submitted on day 0, by its fate. */
export const fates: Record<string, (line: Line) => Step[]> = {
  draft: () => [],
  submitted: () => [],
  declined: ({ reply: reason }) => [{ day: 12, move: 'decline', body: { reason } }],
  explained: ({ reply: text }) => [accept(12), { day: 15, move: 'explain', body: { text, signer } }],
  referenced: ({ reply: reason }) => [accept(12), { day: 15, move: 'reference', body: { reason } }],
  reported: () => [accept(12), { day: 15, move: 'queue', body: { reason: queued } }, close(125)],
  sent: () => [accept(170), { day: 180, move: 'queue', body: { reason: queued } }],
  solved: ({ host, reply: text }) => [
    accept(12),
    assign(14, host, 104),
    start(20),
    reply(80, text),
    heard(86, true, feedback.satisfied),
    close(90),
  ],
  'promise-kept': ({ host, reply: text }) => [
    accept(12),
    assign(14, host, 104),
    start(20),
    reply(80, text, promising(promises.kept, 250)),
    heard(86, true, feedback.satisfied),
    {
      day: 240,
      move: 'keep-promise',
      body: (suggestion) => ({ promise: suggestion.reply.promises[0].id, done: true, note: promises.note }),
    },
    close(240),
  ],
  tracking: ({ host, reply: text }) => [
    accept(170),
    assign(175, host, 350),
    start(180),
    reply(300, text, promising(promises.open, 424)),
    heard(306, true, feedback.satisfied),
  ],
  supervised: ({ host, reply: text }) => [
    accept(170),
    assign(175, host, 350),
    start(180),
    reply(300, text),
    heard(306, false, feedback.unsatisfied),
    start(310),
    reply(330, text),
    heard(340, false, feedback.again),
  ],
  overdue: ({ host }) => [accept(170), assign(175, host, 350), start(180)],
  answered: ({ host, reply: text }) => [accept(170), assign(175, host, 350), start(180), reply(350, text)],
  'in-progress': ({ host }) => [accept(170), assign(195, host, 373), start(300)],
  assigned: ({ host }) => [accept(170), assign(300, host, 424)],
}
