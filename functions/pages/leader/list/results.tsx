import type { ListedSuggestion } from '../../../domain/suggestion-search.ts'
import { leaderListPageWords } from '../../../words/leader-list-page.ts'
import { leaderPageWords } from '../../../words/leader-page.ts'
import type { Place } from '../../place.ts'
import { CardTable } from '../card-table.tsx'
import { casesOfLeaders } from '../case.tsx'
import { caseColumns } from '../case-columns.tsx'
import { Highlighted } from './highlighted.tsx'

/** What was found: each with its status, who is to deal with it and by when, and where the words that were sought stand. */
export function Results({ items, place }: { items: ListedSuggestion[]; place: Place }) {
  const { none, noneHint } = leaderListPageWords[place.language]
  const words = leaderPageWords[place.language]
  const columns = caseColumns(place)
  if (items.length === 0)
    return (
      <section role="status">
        <h2>{none}</h2>
        <p class="note">{noneHint}</p>
      </section>
    )
  return (
    <CardTable
      caption={words.list}
      none={none}
      locale={place.locale}
      rows={items}
      columns={[
        columns.number,
        { name: words.name, heads: true, cell: (one) => <Title of={one} /> },
        { name: words.theme, class: 'brief', cell: ({ theme }) => theme },
        columns.host,
        columns.dueAt,
        columns.status,
      ]}
    />
  )
}

function Title({ of: { id, title, highlights = [] } }: { of: ListedSuggestion }) {
  const inTitle = highlights.find(({ field }) => field === 'title')
  // A title longer than a snippet is shown whole, without marks.
  const isWhole = inTitle?.text === title
  return (
    <>
      <a class="case" href={`${casesOfLeaders}/${id}`}>
        {inTitle && isWhole ? <Highlighted {...inTitle} /> : title}
      </a>
      {highlights
        .filter(({ field }) => field !== 'title')
        .map((one) => (
          <p class="found">
            …<Highlighted {...one} />…
          </p>
        ))}
    </>
  )
}
