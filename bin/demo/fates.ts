import type { SuggestionMove } from '../../functions/domain/suggestion-moves.ts'
import { onDay } from './days.ts'
import { done, extension, feedback, handedBack, opinion, promises, queued, signer } from './texts.ts'

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
const assign = (day: number, host: string | undefined, due: number, more: object = {}): Step => ({
  day,
  move: 'assign',
  body: { host, dueAt: onDay(due), ...more },
})
/** Co-hosts, each asked for its opinion by a day. */
const helpedBy = (due: number, ...coHosts: string[]) => ({
  coHosts,
  opinionDates: coHosts.map((department) => ({ department, dueAt: onDay(due) })),
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
const promising = (...promised: [text: string, due: number][]) => ({
  class: 'B',
  promises: promised.map(([text, due]) => ({ text, dueAt: onDay(due) })),
})
const keepFirst = (day: number): Step => ({
  day,
  move: 'keep-promise',
  body: (suggestion) => ({ promise: suggestion.reply.promises[0].id, done: true, note: promises.note }),
})

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
    reply(80, text, promising([promises.kept, 250])),
    heard(86, true, feedback.satisfied),
    keepFirst(240),
    close(240),
  ],
  tracking: ({ host, reply: text }) => [
    accept(170),
    assign(175, host, 350),
    start(180),
    reply(300, text, promising([promises.first, 330], [promises.late, 350], [promises.open, 424])),
    heard(306, true, feedback.satisfied),
    keepFirst(325),
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
  answered: ({ host, reply: text }) => [
    accept(170),
    assign(175, host, 320),
    start(180),
    { day: 310, move: 'extend', body: { dueAt: onDay(352), reason: extension } },
    reply(350, text),
  ],
  'in-progress': ({ host }) => [
    accept(170),
    assign(195, host, 373, helpedBy(370, '学会部', '智库中心')),
    start(300),
    { day: 320, move: 'opine', body: { department: '学会部', text: opinion } },
  ],
  assigned: ({ host }) => [
    accept(170),
    assign(292, '科普部', 424),
    { day: 298, move: 'hand-back', body: { reason: handedBack, proposedHost: host } },
    assign(300, host, 424, helpedBy(400, '科普部')),
  ],
}
