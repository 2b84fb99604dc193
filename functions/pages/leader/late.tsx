import type { Suggestion } from '../../domain/suggestion.ts'
import type { SuggestionListForm } from '../../domain/suggestion-filter.ts'
import type { LeadersView } from '../../store/leaders-view.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'
import { CardTable } from './card-table.tsx'
import { caseColumns } from './case-columns.tsx'
import { CaseLink } from './case-link.tsx'
import { listOf } from './links.ts'
import { Promises } from './promises.tsx'

interface Listed {
  caption: string
  none: string
  suggestions: Suggestion[]
  /** How many there are, and where they are all listed; what is said where not all are here. */
  all: number
  asked: SuggestionListForm
  more: (shown: number, all: number) => string
}

/** Suggestions with who is to deal with them, and by when. */
function Cases({ caption, none, suggestions, all, asked, more, place }: Listed & { place: Place }) {
  const words = leaderPageWords[place.language]
  const columns = caseColumns(place)
  return (
    <CardTable
      caption={caption}
      none={none}
      locale={place.locale}
      rows={suggestions}
      columns={[
        columns.number,
        { name: words.name, heads: true, cell: (one) => <CaseLink suggestion={one} /> },
        columns.host,
        columns.dueAt,
        columns.status,
      ]}
    >
      {all > suggestions.length && (
        <p class="note links">
          {more(suggestions.length, all)} <a href={listOf(asked)}>{words.seeAll}</a>
        </p>
      )}
    </CardTable>
  )
}

interface Properties {
  view: LeadersView
  session: string | undefined
  place: Place
}

/** What needs a leader's attention: what is overdue, the longest first, what is due soon, what is supervised (督办), and promises. */
export function Late({ view, session, place }: Properties) {
  const words = leaderPageWords[place.language]
  const { figures, overdue, dueSoon, supervised, promises } = view
  if (figures.overdue + figures.dueSoon + figures.supervised + promises.length === 0)
    return (
      <section>
        <h2>{words.attention}</h2>
        <p class="note">{words.nothingLate}</p>
      </section>
    )
  return (
    <>
      <Cases
        caption={words.overdueOnes}
        none={words.noneOverdue}
        suggestions={overdue}
        all={figures.overdue}
        asked={{ session, overdue: 'true' }}
        more={words.moreOverdue}
        place={place}
      />
      <Cases
        caption={words.dueSoonOnes}
        none={words.noneDueSoon}
        suggestions={dueSoon}
        all={figures.dueSoon}
        asked={{ session, dueSoon: 'true' }}
        more={words.moreDueSoon}
        place={place}
      />
      <Cases
        caption={words.supervisedOnes}
        none={words.noneSupervised}
        suggestions={supervised}
        all={figures.supervised}
        asked={{ session, supervised: 'true' }}
        more={words.moreSupervised}
        place={place}
      />
      <Promises promises={promises} place={place} />
    </>
  )
}
