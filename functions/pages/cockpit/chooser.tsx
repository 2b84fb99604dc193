import type { Session } from '../../domain/session.ts'
import type { ChosenFrom } from '../../domain/session-chooser.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { pageWords } from '../../words/pages.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { partAddress } from './addresses.ts'

/** Where a session is chosen. */
export function chooserPage({ place, from }: { place: Place; from: ChosenFrom }) {
  const words = cockpitWords[place.language]
  const { chooser } = words
  const isEmpty = Object.values(from).every(({ length }) => length === 0)
  return (
    <Layout place={place} title={words.title}>
      <h1>{chooser.title}</h1>
      {isEmpty && (
        <>
          <p>{chooser.none}</p>
          <p class="links">
            <a href="/docs">{chooser.console}</a>
          </p>
        </>
      )}
      {(['running', 'coming', 'past'] as const).map((group) => (
        <Sessions title={chooser[group]} sessions={from[group]} place={place} />
      ))}
    </Layout>
  )
}

function Sessions({ title, sessions, place }: { title: string; sessions: Session[]; place: Place }) {
  if (sessions.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="links">
        {sessions.map(({ id, title: name, date, startsAt, status }) => (
          <li>
            <a href={partAddress(id, 'session')}>
              <strong lang={place.locale}>{name}</strong>{' '}
              <span class="note">
                <time datetime={`${date}T${startsAt}`}>{`${date} ${startsAt}`}</time> ·{' '}
                {pageWords[place.language].statuses[status]}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
