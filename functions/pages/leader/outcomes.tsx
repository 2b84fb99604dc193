import type { Child } from 'hono/jsx'
import { percent } from '../../words/clauses.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'
import { CardTable } from './card-table.tsx'

export interface Outcomes {
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
  /** What a row is known by, and, where there is one, its bar. */
  head: { name: string; cell: (row: T) => Child }
  bar?: (row: T) => Child
  /** What is counted of it beside its outcomes. */
  more: { name: string; cell: (row: T) => Child }[]
  children?: Child
}

/** How hosts, themes or sessions are doing: answers on time, and whether proposers are satisfied. */
export function OutcomeTable<T extends Outcomes>({
  caption,
  none,
  rows,
  place,
  head,
  bar,
  more,
  children,
}: Properties<T>) {
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
      columns={[
        { ...head, heads: true },
        ...(bar ? [{ name: words.chart, class: 'chart', cell: bar }] : []),
        ...counts.map((column) => ({ ...column, class: 'number' })),
      ]}
    >
      {children}
    </CardTable>
  )
}
