import type { Session } from './session.ts'

/** Sessions as a secretary looks for them: those under way, those from today on (the next first), and the latest before. */
export interface ChosenFrom {
  running: Session[]
  coming: Session[]
  past: Session[]
}

const mostPast = 5
const underway = new Set<Session['status']>(['convened', 'open', 'adjourned'])

/** Sessions, in the order of their days, as they are chosen from on a day. */
export function chosenFrom(sessions: readonly Session[], today: string): ChosenFrom {
  const others = sessions.filter(({ status }) => !underway.has(status))
  return {
    running: sessions.filter(({ status }) => underway.has(status)),
    coming: others.filter(({ date, status }) => date >= today && status !== 'closed'),
    past: others
      .filter(({ date, status }) => date < today || status === 'closed')
      .slice(-mostPast)
      .reverse(),
  }
}
