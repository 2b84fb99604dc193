import type { Suggestion } from '../../domain/suggestion.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'
import type { Column } from './card-table.tsx'

/** What every list of suggestions tells of each: its number, who is to deal with it, by when, and how it stands. */
export function caseColumns(place: Place) {
  const words = leaderPageWords[place.language]
  const { statuses } = suggestionWords[place.language]
  return {
    number: { name: words.number, class: 'brief no', cell: ({ number }) => number },
    host: { name: words.host, class: 'host', cell: ({ host }) => host },
    dueAt: {
      name: words.dueAt,
      class: 'brief day',
      cell: ({ dueAt, overdue }) =>
        dueAt && (
          <span class={overdue ? 'late' : undefined}>
            <Day at={dueAt} place={place} />
          </span>
        ),
    },
    status: { name: words.status, class: 'brief state', cell: ({ status }) => statuses[status][0] },
  } satisfies Record<string, Column<Suggestion>>
}
