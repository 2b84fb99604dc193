import type { Session } from '../../domain/session.ts'
import type { SpecialReport } from '../../domain/special-report.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { Summary } from '../../domain/summary.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Chooser } from './chooser.tsx'
import { CountTable } from './count-table.tsx'
import { Figures } from './figures.tsx'
import { OverdueTable } from './overdue.tsx'
import { ReportTable } from './reports.tsx'

interface LeaderPage {
  place: Place
  sessions: Session[]
  chosen: string | undefined
  summary: Summary
  /** The names of the chosen session's groups; without one there is no table of groups, for they are a session's own. */
  groups: Map<string, string> | undefined
  overdue: Suggestion[]
  reports: SpecialReport[]
}

/** What was suggested, what happens to it, and what is late: first what needs a leader's attention, then the counts. */
export function leaderPage({ place, sessions, chosen, summary, groups, overdue, reports }: LeaderPage) {
  const words = leaderPageWords[place.language]
  const { statuses, routes } = suggestionWords[place.language]
  const { byStatus, byTheme, byGroup, byRoute, byHost } = summary
  const named = (names: ReadonlyMap<string, string>) => (key: string) => names.get(key) ?? key
  const statusNames = new Map(Object.entries(statuses).map(([status, [name]]) => [status, name]))
  const tables = [
    { caption: words.tables.status, counts: byStatus, named: named(statusNames) },
    { caption: words.tables.theme, counts: byTheme, named: String },
    ...(groups ? [{ caption: words.tables.group, counts: byGroup, named: named(groups) }] : []),
    { caption: words.tables.route, counts: byRoute, named: named(new Map(Object.entries(routes))) },
    { caption: words.tables.host, counts: byHost, named: String },
  ]
  return (
    <Layout place={place} title={words.title} kind="wide">
      <h1>{words.title}</h1>
      <Chooser sessions={sessions} chosen={chosen} place={place} />
      {summary.total === 0 && <p class="note">{words.none}</p>}
      <Figures summary={summary} place={place} />
      <OverdueTable suggestions={overdue} place={place} />
      <div class="grid">
        {tables
          .filter(({ counts }) => Object.keys(counts).length > 0)
          .map((table) => (
            <CountTable {...table} place={place} />
          ))}
      </div>
      <ReportTable reports={reports} place={place} />
    </Layout>
  )
}
