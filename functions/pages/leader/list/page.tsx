import type { Page } from '../../../domain/page.ts'
import type { SuggestionQuery } from '../../../domain/suggestion-filter.ts'
import type { ListedSuggestion } from '../../../domain/suggestion-search.ts'
import { leaderListPageWords } from '../../../words/leader-list-page.ts'
import { leaderPageWords } from '../../../words/leader-page.ts'
import { leaderStyles } from '../../assets.ts'
import { Layout } from '../../layout.tsx'
import type { Place } from '../../place.ts'
import { listOf, listOfLeaders } from '../links.ts'
import { Conditions } from './conditions.tsx'
import type { ListNames } from './names.ts'
import { Results } from './results.tsx'
import { saidOf } from './said.ts'

interface LeaderListPage {
  place: Place
  asked: SuggestionQuery
  names: ListNames
  found: Page<ListedSuggestion>
}

/** Suggestions one by one, by whatever a leader asks for; each leads to its own page. */
export function leaderListPage({ place, asked, names, found }: LeaderListPage) {
  const words = leaderListPageWords[place.language]
  const said = saidOf(asked, names, place.language)
  const { limit: _limit, cursor, submitted: _submitted, ...conditions } = asked
  const { items, next } = found
  const counts = next || cursor ? words.part : asked.q ? words.matched : words.found
  return (
    <Layout place={place} title={words.title} kind="wide" sheet={leaderStyles.address}>
      <h1>{words.title}</h1>
      <Conditions asked={asked} names={names} place={place} />
      <p class="scope">
        {words.shown}
        {said.length === 0 && words.everything}
        {said.map(({ about, name, own }, at) => (
          <>
            {at > 0 && ' · '}
            {about && `${about} `}
            <b lang={own ? place.locale : undefined}>{name}</b>
          </>
        ))}
      </p>
      {items.length > 0 && <p role="status">{counts(items.length)}</p>}
      <Results items={items} place={place} />
      <p class="links paging">
        {next && (
          <a href={listOf({ ...conditions, cursor: next })} rel="next">
            {words.next}
          </a>
        )}
        {cursor && <a href={listOf(conditions)}>{words.first}</a>}
        {said.length > 0 && <a href={listOfLeaders}>{words.clear}</a>}
        <a href={asked.session ? `/leader?session=${encodeURIComponent(asked.session)}` : '/leader'}>
          {leaderPageWords[place.language].back}
        </a>
      </p>
    </Layout>
  )
}
