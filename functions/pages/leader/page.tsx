import type { Session } from '../../domain/session.ts'
import type { SpecialReport } from '../../domain/special-report.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { Figures as Counted } from '../../domain/summary.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { paragraphOf } from '../../words/summary.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Chooser } from './chooser.tsx'
import { CountTable } from './count-table.tsx'
import { Figures } from './figures.tsx'
import { OverdueTable, SupervisedTable } from './late.tsx'
import { OutcomeTables } from './outcomes.tsx'
import { ReportTable } from './reports.tsx'

interface LeaderPage {
  place: Place
  sessions: Session[]
  chosen: string | undefined
  /** The key of the public digest, where one is chosen of which it tells. */
  digest: string | undefined
  figures: Counted
  /** The names of the chosen session's groups; without one there is no table of groups, for they are a session's own. */
  groups: Map<string, string> | undefined
  overdue: Suggestion[]
  supervised: Suggestion[]
  reports: SpecialReport[]
}

/** What was suggested, what happens to it, and what is late: in words, then what needs a leader's attention, then the counts. */
export function leaderPage({
  place,
  sessions,
  chosen,
  digest,
  figures,
  groups,
  overdue,
  supervised,
  reports,
}: LeaderPage) {
  const words = leaderPageWords[place.language]
  return (
    <Layout place={place} title={words.title} kind="wide">
      <h1>{words.title}</h1>
      <Chooser sessions={sessions} chosen={chosen} place={place} />
      <p class="lead">{paragraphOf(figures)[place.language]}</p>
      {digest && (
        <p class="links">
          <a href={`/digest/${digest}`}>{words.digest}</a>
        </p>
      )}
      <Figures figures={figures} place={place} />
      <OverdueTable suggestions={overdue} all={figures.overdue} place={place} />
      <SupervisedTable suggestions={supervised} place={place} />
      <ReportTable reports={reports} place={place} />
      <Tables figures={figures} groups={groups} place={place} />
      <OutcomeTables figures={figures} place={place} />
    </Layout>
  )
}

/** How many of each, side by side. */
function Tables({ figures, groups, place }: Pick<LeaderPage, 'figures' | 'groups' | 'place'>) {
  const words = leaderPageWords[place.language]
  const { statuses, routes } = suggestionWords[place.language]
  const { byStatus, byGroup, byRoute, ageing } = figures
  const named = (names: ReadonlyMap<string, string>) => (key: string) => names.get(key) ?? key
  const statusNames = new Map(Object.entries(statuses).map(([status, [name]]) => [status, name]))
  const ages = Object.fromEntries(ageing.filter(({ count }) => count > 0).map((band) => [words.age(band), band.count]))
  const tables = [
    { caption: words.tables.status, counts: byStatus, named: named(statusNames) },
    { caption: words.tables.route, counts: byRoute, named: named(new Map(Object.entries(routes))) },
    ...(groups ? [{ caption: words.tables.group, counts: byGroup, named: named(groups) }] : []),
    { caption: words.tables.age, counts: ages, named: String },
  ]
  return (
    <div class="grid">
      {tables
        .filter(({ counts }) => Object.keys(counts).length > 0)
        .map((table) => (
          <CountTable {...table} place={place} />
        ))}
    </div>
  )
}
