import type { Suggestion } from '../../domain/suggestion.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'
import { CardTable } from './card-table.tsx'
import { casesOfLeaders } from './case.tsx'

interface Properties {
  suggestions: Suggestion[]
  place: Place
}

/** Suggestions with who is to deal with them, and by when. */
function CaseTable({ suggestions, place, caption, none }: Properties & { caption: string; none: string }) {
  const words = leaderPageWords[place.language]
  const { statuses } = suggestionWords[place.language]
  return (
    <CardTable
      caption={caption}
      none={none}
      locale={place.locale}
      rows={suggestions}
      columns={[
        { name: words.number, class: 'brief', cell: ({ number }) => number },
        {
          name: words.name,
          heads: true,
          cell: ({ id, title }) => (
            <a class="case" href={`${casesOfLeaders}/${id}`}>
              {title}
            </a>
          ),
        },
        { name: words.host, cell: ({ host }) => host },
        { name: words.dueAt, class: 'brief late', cell: ({ dueAt }) => dueAt && <Day at={dueAt} place={place} /> },
        { name: words.status, cell: ({ status }) => statuses[status][0] },
      ]}
    />
  )
}

/** What is late, the longest overdue first; `all` says how many there are where not all are shown. */
export function OverdueTable({ suggestions, all, place }: Properties & { all: number }) {
  const words = leaderPageWords[place.language]
  return (
    <>
      <CaseTable suggestions={suggestions} place={place} caption={words.overdueOnes} none={words.noneOverdue} />
      {all > suggestions.length && <p class="note">{words.moreOverdue(suggestions.length, all)}</p>}
    </>
  )
}

/** What is supervised (督办): proposers were not satisfied twice. */
export function SupervisedTable({ suggestions, place }: Properties) {
  const words = leaderPageWords[place.language]
  return (
    <CaseTable suggestions={suggestions} place={place} caption={words.supervisedOnes} none={words.noneSupervised} />
  )
}
