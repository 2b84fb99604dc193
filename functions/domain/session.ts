import * as z from 'zod'
import { QuorumCheck } from './quorum.ts'
import { Refusal } from './refusal.ts'
import { differing } from './same.ts'
import { ClockTime, Day, Id, Instant, Line } from './text.ts'
import { Quorum } from './threshold.ts'

export const SessionStatus = z.enum(['planned', 'convened', 'open', 'adjourned', 'closed'])
export type SessionStatus = z.infer<typeof SessionStatus>

/** Who may vote: those present when a poll opens, or, in a session held in writing (通讯表决), all entitled. */
const Voters = z.enum(['present', 'entitled'])

const configured = {
  title: Line,
  date: Day,
  startsAt: ClockTime,
  venue: Line,
  quorum: Quorum.nullable(),
  voters: Voters,
}

/** What is sent to convene a session: without a title it is named by term and number, 五届五次全委会议. */
export const NewSession = z
  .strictObject({
    id: Id.optional(),
    body: Id,
    number: z.int().min(1).max(999).nullable().default(null),
    title: configured.title.optional(),
    date: configured.date,
    startsAt: configured.startsAt.default('09:00'),
    venue: configured.venue.optional(),
    quorum: configured.quorum.default(null),
    voters: configured.voters.default('present'),
  })
  .meta({
    id: 'NewSession',
    example: {
      id: 'plenary-5-5',
      body: 'plenary',
      number: 5,
      title: '五届五次全委会议',
      date: '2023-02-24',
      startsAt: '09:30',
      venue: '一楼礼堂',
      quorum: { of: 'entitled', cmp: 'gte', num: 2, den: 3 },
    },
  })
export type NewSession = z.infer<typeof NewSession>

export const SessionPatch = z
  .strictObject({ ...configured, number: z.int().min(1).max(999).nullable() })
  .partial()
  .meta({ id: 'SessionPatch', example: { venue: '二楼礼堂' } })
export type SessionPatch = z.infer<typeof SessionPatch>

/** A gathering of a body: 五届五次全委会议 is the fifth of its fifth term. A `number` of null takes no motions' count. */
export const Session = z
  .object({
    id: Id,
    body: Id,
    term: z.int(),
    number: z.int().nullable(),
    title: Line,
    date: Day,
    startsAt: ClockTime,
    venue: Line.optional(),
    quorum: Quorum.nullable(),
    voters: Voters,
    status: SessionStatus,
    live: z.string(),
    currentItem: Id.optional(),
    openPoll: Id.optional(),
    lastPoll: Id.optional(),
    opened: QuorumCheck.extend({ at: Instant }).optional(),
    closedAt: Instant.optional(),
    planned: z.boolean().optional(),
  })
  .meta({
    id: 'Session',
    example: {
      id: 'plenary-5-5',
      body: 'plenary',
      term: 5,
      number: 5,
      title: '五届五次全委会议',
      date: '2023-02-24',
      startsAt: '09:30',
      venue: '一楼礼堂',
      quorum: { of: 'entitled', cmp: 'gte', num: 2, den: 3 },
      voters: 'present',
      status: 'open',
      live: 'qX2c8mJ0a7hJm0d2b1k9Zw',
      currentItem: 'report-1',
    },
  })
export type Session = z.infer<typeof Session>

/** What sessions are sorted by: day and hour, then id. */
export const when = ({ date, startsAt, id }: Session) => `${date} ${startsAt} ${id}`

export const SessionMove = z.enum(['convene', 'open', 'adjourn', 'resume', 'close'])
export type SessionMove = z.infer<typeof SessionMove>

const moves: Record<SessionMove, { from: SessionStatus[]; to: SessionStatus }> = {
  convene: { from: ['planned'], to: 'convened' },
  open: { from: ['convened'], to: 'open' },
  adjourn: { from: ['open'], to: 'adjourned' },
  resume: { from: ['adjourned'], to: 'open' },
  close: { from: ['open', 'adjourned'], to: 'closed' },
}

/** The moves that are possible from a status. */
export const sessionMovesFrom = (status: SessionStatus): SessionMove[] =>
  SessionMove.options.filter((move) => moves[move].from.includes(status))

/**
 * The session after a move, by the table of moves alone; the quorum is checked apart. Refuses a move that the table does not
 * have from here, and to adjourn or close over an open poll, or to close over an item that is current.
 */
export function moved(session: Session, move: SessionMove): Session {
  if (!moves[move].from.includes(session.status))
    throw new Refusal('not-allowed-now', { allowed: sessionMovesFrom(session.status) })
  const halts = move === 'adjourn' || move === 'close'
  if (halts && session.openPoll) throw new Refusal('poll-open', { poll: session.openPoll })
  if (move === 'close' && session.currentItem) throw new Refusal('another-item-current', { item: session.currentItem })
  return { ...session, status: moves[move].to }
}

/** Refuses what no longer changes once a session is closed. */
export function stillOpenToChange({ id, status }: Session): void {
  if (status === 'closed') throw new Refusal('session-closed', { id })
}

const begun: SessionStatus[] = ['open', 'adjourned', 'closed']
/**
 * The session as amended. Refuses to change a closed one, and, once it has begun, what its record rests on: the quorum, who may
 * vote, its number.
 */
export function amended(session: Session, patch: SessionPatch): Session {
  stillOpenToChange(session)
  const next = { ...session, ...patch }
  if (begun.includes(session.status) && differing(['quorum', 'voters', 'number'], session, next).length > 0)
    throw new Refusal('already-begun', { id: session.id })
  return next
}
