import type { Session, SessionStatus } from './session.ts'

const urgency: Partial<Record<SessionStatus, number>> = { open: 1, adjourned: 2, convened: 3 }
const urgencyOf = ({ status, openPoll }: Session) => (openPoll === undefined ? (urgency[status] ?? 4) : 0)

/** The sessions that may concern somebody today: in progress, whatever their day, or of today. `today` is `YYYY-MM-DD`. */
export const ofToday = (sessions: Session[], today: string): Session[] =>
  sessions.filter((session) => urgencyOf(session) < 4 || session.date === today)

/** The latest that has begun; where none has, the first that will. Expects them by day and hour. */
const latest = (sessions: Session[]): Session | undefined =>
  sessions.findLast(({ status }) => status !== 'planned') ?? sessions[0]

/** The latest of each body, by day and hour. */
export const latestOfEach = (sessions: Session[]): Session[] => {
  const bodies = [...new Set(sessions.map(({ body }) => body))]
  const kept = new Set(bodies.map((body) => latest(sessions.filter((session) => session.body === body))))
  return sessions.filter((session) => kept.has(session))
}

/** The one to show first: where a vote is open, then one that is open, adjourned, convened, then the latest. */
export function foremost(sessions: Session[]): Session | undefined {
  const [first] = [...sessions].sort((one, other) => urgencyOf(one) - urgencyOf(other))
  return first && urgencyOf(first) < 4 ? first : latest(sessions)
}
