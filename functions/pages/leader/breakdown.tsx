import type { Figures } from '../../domain/summary.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { CountBars, type Counted } from './count-bars.tsx'
import { listOf } from './links.ts'

interface Properties {
  figures: Figures
  session: string | undefined
  /** The names of the chosen session's groups; without one there is no table of groups, for they are a session's own. */
  groups: ReadonlyMap<string, string> | undefined
  place: Place
}

/** How many by status, route, group and age, side by side; each but the age leads to those that it counts. */
export function Breakdown({ figures, session, groups, place }: Properties) {
  const words = leaderPageWords[place.language]
  const { statuses, routes } = suggestionWords[place.language]
  const rowsOf = (
    by: 'status' | 'route' | 'group',
    counts: Record<string, number>,
    names: ReadonlyMap<string, string>,
  ) =>
    Object.entries(counts)
      .sort(([, one], [, other]) => other - one)
      .map(([key, count]): Counted => ({ name: names.get(key) ?? key, count, href: listOf({ session, [by]: key }) }))
  const statusNames = new Map(Object.entries(statuses).map(([status, [name]]) => [status, name]))
  const charts = [
    { caption: words.tables.status, rows: rowsOf('status', figures.byStatus, statusNames) },
    { caption: words.tables.route, rows: rowsOf('route', figures.byRoute, new Map(Object.entries(routes))) },
    ...(groups
      ? [{ caption: words.tables.group, rows: rowsOf('group', figures.byGroup, groups), lang: place.locale }]
      : []),
    { caption: words.tables.age, rows: figures.open > 0 ? agesOf(figures, place) : [] },
  ]
  return (
    <div class="grid">
      {charts
        .filter(({ rows }) => rows.length > 0)
        .map((chart) => (
          <CountBars {...chart} place={place} />
        ))}
    </div>
  )
}

const agesOf = ({ ageing }: Figures, place: Place): Counted[] =>
  ageing.map((band) => ({ name: leaderPageWords[place.language].age(band), count: band.count }))
