import type { Session } from '../../domain/session.ts'
import { memberPageWords } from '../../words/member-page.ts'
import type { Place } from '../place.ts'
import { VotingAhead } from '../voting-ahead.tsx'
import { Agenda } from './agenda.tsx'
import { EarlierResults } from './earlier.tsx'
import { isFolded, LastResult, type OwnSession } from './session.tsx'

/** What is looked up rather than needed now: the agenda, earlier results, other sessions; in larger type all of it under one fold. */
export function Further({ own, others, place }: { own: OwnSession | undefined; others: Session[]; place: Place }) {
  const all = (
    <>
      {own && place.isLarge && <VotingAhead turns={own.hall.ahead} place={place} />}
      {own && isFolded(own, place) && <LastResult own={own} place={place} />}
      {own && <Agenda items={own.hall.items} place={place} />}
      {own && <EarlierResults results={own.earlier} canObject={own.attendance !== 'observer'} place={place} />}
      {others.length > 0 && <Others sessions={others} place={place} />}
    </>
  )
  if (!own && others.length === 0) return null
  if (!place.isLarge) return <div class="further">{all}</div>
  return (
    <details>
      <summary>{memberPageWords[place.language].more}</summary>
      {all}
    </details>
  )
}

function Others({ sessions, place }: { sessions: Session[]; place: Place }) {
  return (
    <section>
      <h2>{memberPageWords[place.language].sessions}</h2>
      <ul class="links" lang={place.locale}>
        {sessions.map(({ id, title, startsAt }) => (
          <li>
            <a href={`/member?session=${id}`}>
              {startsAt} {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
