import { type Counters, countOf, countsUnder, pathOf, summed } from './counters.ts'
import { soonAfter } from './deadline.ts'
import { add, type CountedSessions, dueBefore, owedIn } from './owed.ts'
import type { PrioritySuggestions } from './priority.ts'
import type { Session } from './session.ts'
import { dayOf } from './suggestion-counters.ts'
import type { Figures, SessionFigures } from './summary.ts'

/** What the figures are made of. */
interface Counted extends CountedSessions {
  reports: Counters
  trend: SessionFigures[]
}

const most = <T extends { total: number }>(rows: T[]) => rows.sort((one, other) => other.total - one.total)

const outcomesUnder = (counters: Counters, ...path: string[]) => ({
  onTime: countOf(counters, ...path, 'on-time'),
  late: countOf(counters, ...path, 'late'),
  satisfied: countOf(counters, ...path, 'satisfied'),
  unsatisfied: countOf(counters, ...path, 'unsatisfied'),
})

/** The instant after this one: what is due at an instant is not late then. */
const justAfter = (instant: string) => new Date(Date.parse(instant) + 1).toISOString()

function hostsOf(all: Counters, counted: Counted, now: string): Figures['hosts'] {
  return most(
    Object.entries(countsUnder(all, 'host')).map(([host, total]) => {
      const owing = owedIn(counted, 'department', host)
      const underway = add(Object.values(countsUnder(owing.owed, 'answer')))
      const outcomes = outcomesUnder(all, 'host', host)
      return { host, total, underway, overdue: dueBefore(owing, 'answer', now), ...outcomes }
    }),
  )
}

const ages = [{ from: 0, to: 30 }, { from: 31, to: 90 }, { from: 91, to: 180 }, { from: 181 }]
const aDay = 24 * 3600 * 1000

function ageingOf(all: Counters, now: string): Figures['ageing'] {
  const days = Object.entries(countsUnder(all, 'open')).map(([day, count]) => ({
    age: Math.max(0, Math.round((Date.parse(dayOf(now)) - Date.parse(day)) / aDay)),
    count,
  }))
  return ages.map((band) => {
    const within = days.filter(({ age }) => age >= band.from && age <= (band.to ?? age))
    return { ...band, count: add(within.map(({ count }) => count)) }
  })
}

const openOf = (all: Counters) => add(Object.values(countsUnder(all, 'open')))

/** The figures of one session, as a step of the trend. */
export const sessionFigures = ({ id, body, title, date }: Session, all: Counters): SessionFigures => ({
  session: id,
  body,
  title,
  date,
  total: countOf(all, 'total'),
  open: openOf(all),
  closed: countOf(all, 'status', 'closed'),
  ...outcomesUnder(all, 'outcome'),
})

/** The figures as of an instant. Their cost is that of the counters, however many suggestions were counted. */
export function figuresOf(counted: Counted, now: string): Figures {
  const all = summed(counted.chosen.map((session) => session.all))
  const owing = owedIn(counted, 'department')
  const overdue = dueBefore(owing, 'answer', now)
  const { onTime, late, satisfied, unsatisfied } = outcomesUnder(all, 'outcome')
  const byStatus = countsUnder(all, 'status')
  const byReportStatus = countsUnder(counted.reports, 'status')
  return {
    total: countOf(all, 'total'),
    byStatus,
    byRoute: countsUnder(all, 'route'),
    byTheme: countsUnder(all, 'theme'),
    byGroup: countsUnder(all, 'group'),
    byHost: countsUnder(all, 'host'),
    merged: byStatus.merged ?? 0,
    overdue,
    dueSoon: dueBefore(owing, 'answer', justAfter(soonAfter(now))) - overdue,
    satisfaction: { satisfied, unsatisfied },
    open: openOf(all),
    ageing: ageingOf(all, now),
    timeliness: { onTime, late },
    hosts: hostsOf(all, counted, now),
    themes: most(
      Object.entries(countsUnder(all, 'theme')).map(([theme, total]) => ({
        theme,
        total,
        ...outcomesUnder(all, 'theme', theme),
      })),
    ),
    supervised: countOf(all, 'supervised'),
    promises: {
      open: add(Object.values(countsUnder(owing.owed, 'promise'))),
      overdue: dueBefore(owing, 'promise', now),
    },
    specialReports: {
      byStatus: byReportStatus,
      awaitingInstruction: byReportStatus.sent ?? 0,
      awaitingFeedback: byReportStatus.instructed ?? 0,
    },
    trend: counted.trend,
  }
}

/** The suggestions on each priority as of an instant: how far they have come, and how many answers are overdue. */
export function priorityFigures(counted: CountedSessions, now: string): Map<string, PrioritySuggestions> {
  const all = summed(counted.chosen.map((session) => session.all))
  const ids = new Set(
    [...all.keys()].map(pathOf).flatMap(([kind, id]) => (kind === 'priority' && id !== undefined ? [id] : [])),
  )
  return new Map(
    [...ids].map((id) => {
      const byStage = countsUnder(all, 'priority', id)
      const overdue = dueBefore(owedIn(counted, 'priority', id), 'answer', now)
      return [id, { total: add(Object.values(byStage)), byStage, overdue }]
    }),
  )
}
