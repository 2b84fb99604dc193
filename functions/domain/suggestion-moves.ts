import type * as z from 'zod'
import { type Association, known } from './association.ts'
import { handBackIsLate, latestDue } from './deadline.ts'
import { invalid } from './refusal.ts'
import type { KeptSuggestion, SuggestionStatus } from './suggestion.ts'
import * as bodies from './suggestion-bodies.ts'
import { dueBy } from './suggestion-due.ts'
import { heard, unasked } from './suggestion-feedback.ts'
import { gathered, opined, opinionsInTime } from './suggestion-opinion.ts'
import { refersTo } from './suggestion-priority.ts'
import { hasOpenPromise, promiseKept, ReplyBody, replyOf } from './suggestion-reply.ts'
import { withRoom } from './suggestion-room.ts'
import { coSigned } from './suggestion-signatories.ts'

/** Who moves, when, and what the association has. */
export interface Circumstances {
  actor: { role: 'secretariat' } | { role: 'member'; memberNo: string } | { role: 'host'; department: string }
  /** As whom the log names them. */
  by: string
  at: string
  association: Association
}

export interface Rule<B extends z.ZodType> {
  from: readonly SuggestionStatus[]
  body: B
  /** Which members may make it beside the secretariat: its own proposers, also those of what was merged into it, or the invited. */
  members?: 'proposers' | 'everybody' | 'invited'
  /** Whether the contact of its host may make it beside the secretariat, or that of a co-host. */
  departments?: 'host' | 'co-host'
  /** What else has to hold, whatever the body says. */
  guard?: (suggestion: KeptSuggestion, when: Circumstances) => boolean
  to: (suggestion: KeptSuggestion, body: z.infer<B>, when: Circumstances) => KeptSuggestion
}
const rule = <B extends z.ZodType>(is: Rule<B>): Rule<B> => is
const becomes = (status: SuggestionStatus) => (suggestion: KeptSuggestion) => ({ ...suggestion, status })

const isLate = ({ assignedAt = '' }: KeptSuggestion, { at, association }: Circumstances) =>
  handBackIsLate(assignedAt, at, association)

/**
 * The one table of what can be done with a suggestion: from where, by whom, what has to be said, and what it becomes. Routes,
 * pages and refusals are made from it. A host handed back too late may be changed by assigning once more. What others were
 * merged into is neither merged nor withdrawn before they are taken out of it again: their proposers wait for its answer.
 */
export const suggestionMoves = {
  submit: rule({ from: ['draft', 'returned'], body: bodies.Nothing, members: 'proposers', to: becomes('submitted') }),
  'co-sign': rule({
    from: ['draft', 'returned', 'submitted', 'accepted'],
    body: bodies.CoSignBody,
    members: 'invited',
    guard: ({ invited = [] }) => invited.length > 0,
    to: (suggestion, { agree, member }, { actor }) =>
      coSigned(suggestion, agree, member, actor.role === 'member' ? actor.memberNo : undefined),
  }),
  return: rule({ from: ['submitted'], body: bodies.Because, to: becomes('returned') }),
  accept: rule({ from: ['submitted'], body: bodies.Nothing, to: becomes('accepted') }),
  decline: rule({ from: ['submitted'], body: bodies.Because, to: becomes('declined') }),
  merge: rule({
    from: ['submitted'],
    body: bodies.MergeBody,
    guard: ({ merged }) => merged.length === 0,
    to: (suggestion, { into }) => {
      if (into === suggestion.id) throw invalid({ path: 'into', message: 'must not be itself' })
      return { ...suggestion, status: 'merged', mergedInto: into }
    },
  }),
  'un-merge': rule({
    from: ['merged'],
    body: bodies.Because,
    to: ({ mergedInto: _, ...suggestion }) => ({ ...suggestion, status: 'submitted' }),
  }),
  split: rule({ from: ['accepted'], body: bodies.SplitBody, to: becomes('split') }),
  withdraw: rule({
    from: ['accepted'],
    body: bodies.PerhapsBecause,
    members: 'proposers',
    guard: ({ merged }) => merged.length === 0,
    to: becomes('withdrawn'),
  }),
  assign: rule({
    from: ['accepted', 'assigned'],
    body: bodies.AssignBody,
    guard: (suggestion, when) => suggestion.status === 'accepted' || isLate(suggestion, when),
    to: (suggestion, { host, coHosts, opinionDates, priority, task, ...wanted }, { at, association }) => {
      const reference = refersTo(suggestion, { priority, task })
      known(association, { host, coHosts, ...reference })
      const dueAt = dueBy(wanted, { after: at, assignedAt: at }, association)
      opinionsInTime(opinionDates, at, dueAt)
      const { proposedHost: _p, opinions: _o, ...rest } = suggestion
      return {
        ...rest,
        status: 'assigned',
        route: 'internal',
        host,
        coHosts,
        opinionDates,
        ...reference,
        assignedAt: at,
        dueAt,
      }
    },
  }),
  'hand-back': rule({
    from: ['assigned'],
    body: bodies.HandBackBody,
    departments: 'host',
    guard: (suggestion, when) => !isLate(suggestion, when),
    to: (suggestion, { proposedHost }, { association }) => {
      known(association, { proposedHost })
      const { host: _h, route: _r, assignedAt: _a, dueAt: _d, opinionDates: _o, opinions: _g, ...rest } = suggestion
      return { ...rest, status: 'accepted', coHosts: [], proposedHost }
    },
  }),
  extend: rule({
    from: ['assigned', 'in-progress'],
    body: bodies.ExtendBody,
    guard: ({ dueAt = '', assignedAt = '' }) => dueAt < latestDue(assignedAt),
    to: (suggestion, wanted, { association }) => {
      const { dueAt: after = '', assignedAt = '' } = suggestion
      return { ...suggestion, dueAt: dueBy(wanted, { after, assignedAt }, association) }
    },
  }),
  start: rule({
    from: ['assigned', 'rework'],
    body: bodies.Nothing,
    departments: 'host',
    to: becomes('in-progress'),
  }),
  opine: rule({
    from: ['assigned', 'in-progress', 'rework'],
    body: bodies.OpineBody,
    departments: 'co-host',
    guard: ({ coHosts }) => coHosts.length > 0,
    to: (suggestion, { department, text }, when) => {
      const own = when.actor.role === 'host' ? when.actor.department : undefined
      if (own !== undefined && department !== undefined && department !== own)
        throw invalid({ path: 'department', message: `must be "${own}"` })
      return { ...suggestion, opinions: opined(suggestion, { department: own ?? department ?? '', text }, when) }
    },
  }),
  reply: rule({
    from: ['in-progress'],
    body: ReplyBody,
    departments: 'host',
    to: (suggestion, body, when) => {
      const answers = suggestion.answers + 1
      const opinions = gathered(suggestion, body.opinions, when)
      const reply = replyOf(body, opinions, answers, when)
      return withRoom({ ...suggestion, status: 'replied', opinions, reply, answers, asked: [] })
    },
  }),
  feedback: rule({
    from: ['replied'],
    body: bodies.FeedbackBody,
    members: 'everybody',
    guard: (suggestion, { actor }) =>
      actor.role === 'member' ? unasked(suggestion).includes(actor.memberNo) : unasked(suggestion).length > 0,
    to: (suggestion, body, { actor, at, association }) =>
      heard(suggestion, body, actor.role === 'member' ? actor.memberNo : undefined, at, association),
  }),
  'keep-promise': rule({
    from: ['tracking'],
    body: bodies.PromiseBody,
    departments: 'host',
    to: (suggestion, { promise, done }) => {
      const reply = promiseKept(suggestion.reply, promise, done)
      return { ...suggestion, reply, status: hasOpenPromise(reply) ? 'tracking' : 'replied' }
    },
  }),
  close: rule({
    from: ['replied', 'fed-back'],
    body: bodies.PerhapsNote,
    guard: ({ reply }) => !hasOpenPromise(reply),
    to: becomes('closed'),
  }),
  queue: rule({
    from: ['accepted'],
    body: bodies.Because,
    to: (suggestion) => ({ ...suggestion, status: 'queued', route: 'upward' }),
  }),
  explain: rule({
    from: ['accepted'],
    body: bodies.ExplainBody,
    to: (suggestion, explanation) => ({ ...suggestion, status: 'explained', route: 'explain', explanation }),
  }),
  reference: rule({
    from: ['accepted'],
    body: bodies.Because,
    to: (suggestion) => ({ ...suggestion, status: 'referenced', route: 'reference' }),
  }),
}
export type SuggestionMove = keyof typeof suggestionMoves
export type MoveBody<M extends SuggestionMove> = z.infer<(typeof suggestionMoves)[M]['body']>
