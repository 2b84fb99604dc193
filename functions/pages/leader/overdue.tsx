import type { Suggestion } from '../../domain/suggestion.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'
import { CardTable } from './card-table.tsx'

/** What is late: who was to do it, and by when; the longest overdue first. */
export function OverdueTable({ suggestions, place }: { suggestions: Suggestion[]; place: Place }) {
  const words = leaderPageWords[place.language]
  const { statuses } = suggestionWords[place.language]
  return (
    <CardTable
      caption={words.overdueOnes}
      none={words.noneOverdue}
      locale={place.locale}
      rows={suggestions.toSorted((one, other) => ((one.dueAt ?? '') < (other.dueAt ?? '') ? -1 : 1))}
      columns={[
        { name: words.number, class: 'brief', cell: ({ number }) => number },
        { name: words.name, heads: true, cell: ({ title }) => title },
        { name: words.host, cell: ({ host }) => host },
        { name: words.dueAt, class: 'brief late', cell: ({ dueAt }) => dueAt && <Day at={dueAt} place={place} /> },
        { name: words.status, cell: ({ status }) => statuses[status][0] },
      ]}
    />
  )
}
