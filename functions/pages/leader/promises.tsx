import type { DuePromise } from '../../store/leaders-view.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'
import { CardTable } from './card-table.tsx'
import { CaseLink } from './case-link.tsx'

/** What answers promised that is not kept yet and late, or due soon. */
export function Promises({ promises, place }: { promises: DuePromise[]; place: Place }) {
  const words = leaderPageWords[place.language]
  return (
    <CardTable
      caption={words.promises}
      none={words.nonePromised}
      locale={place.locale}
      rows={promises}
      columns={[
        { name: words.number, class: 'brief no', cell: ({ suggestion }) => suggestion.number },
        { name: words.name, heads: true, cell: ({ suggestion }) => <CaseLink suggestion={suggestion} /> },
        { name: words.promise, cell: ({ promise }) => promise.text },
        { name: words.host, class: 'host', cell: ({ suggestion }) => suggestion.host },
        {
          name: words.dueAt,
          class: 'brief day',
          cell: ({ promise, isLate }) => (
            <span class={isLate ? 'late' : undefined}>
              <Day at={promise.dueAt} place={place} />
            </span>
          ),
        },
      ]}
    />
  )
}
