import type { Child } from 'hono/jsx'
import type { Figures } from '../../domain/summary.ts'
import { percent } from '../../words/clauses.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'
import { CardTable } from './card-table.tsx'

interface Outcomes {
  total: number
  onTime: number
  late: number
  satisfied: number
  unsatisfied: number
}

interface Properties<T> {
  caption: string
  none: string
  rows: T[]
  place: Place
  /** What a row is known by. */
  head: { name: string; cell: (row: T) => Child }
  /** What is counted of it beside its outcomes. */
  more: { name: string; cell: (row: T) => Child }[]
}

/** How hosts, themes or sessions are doing: answers on time, and whether proposers are satisfied. */
function OutcomeTable<T extends Outcomes>({ caption, none, rows, place, head, more }: Properties<T>) {
  const words = leaderPageWords[place.language]
  const rate = ({ onTime, late }: T) => (onTime + late > 0 ? percent(onTime, onTime + late) : '')
  const counts = [
    { name: words.total, cell: ({ total }: T) => total },
    ...more,
    { name: words.onTime, cell: ({ onTime }: T) => onTime },
    { name: words.lateAnswers, cell: ({ late }: T) => late },
    { name: words.rate, cell: rate },
    { name: words.satisfied, cell: ({ satisfied }: T) => satisfied },
    { name: words.unsatisfied, cell: ({ unsatisfied }: T) => unsatisfied },
  ]
  return (
    <CardTable
      caption={caption}
      none={none}
      locale={place.locale}
      rows={rows}
      columns={[{ ...head, heads: true }, ...counts.map((column) => ({ ...column, class: 'number' }))]}
    />
  )
}

/** How each host department, each theme and each session is doing. */
export function OutcomeTables({ figures: { hosts, themes, trend }, place }: { figures: Figures; place: Place }) {
  const words = leaderPageWords[place.language]
  return (
    <>
      <OutcomeTable
        caption={words.hosts}
        none={words.noHosts}
        rows={hosts}
        place={place}
        head={{ name: words.host, cell: ({ host }) => host }}
        more={[
          { name: words.underway, cell: ({ underway }) => underway },
          { name: words.overdue, cell: ({ overdue }) => overdue },
        ]}
      />
      <OutcomeTable
        caption={words.themes}
        none={words.none}
        rows={themes}
        place={place}
        head={{ name: words.theme, cell: ({ theme }) => theme }}
        more={[]}
      />
      <OutcomeTable
        caption={words.trend}
        none={words.none}
        rows={trend}
        place={place}
        head={{ name: words.session, cell: ({ title, date }) => `${title} ${date}` }}
        more={[
          { name: words.open, cell: ({ open }) => open },
          { name: words.closed, cell: ({ closed }) => closed },
        ]}
      />
    </>
  )
}
