import type { Child } from 'hono/jsx'
import type { AgendaItem } from '../domain/agenda.ts'
import type { Hall } from '../store/halls.ts'
import { pageWords } from '../words/pages.ts'
import type { Place } from './place.ts'

interface Properties {
  hall: Pick<Hall, 'session' | 'item' | 'names'>
  place: Place
  /** What a page adds: the papers, where somebody can open them. */
  children?: Child
}

/** The current item: its kind, its title, who presents it; in a session that is open and has none, that there is none. */
export function CurrentItem({ hall: { session, item, names }, place, children }: Properties) {
  const words = pageWords[place.language]
  if (!item) return <>{session.status === 'open' && <p class="note">{words.noItem}</p>}</>
  const nameOf = (known: string) => names.get(known) ?? known
  return (
    <section>
      <p class="eyebrow">
        {words.current}
        {words.colon}
        {words.kinds[item.kind]}
      </p>
      <h2 lang={place.locale} data-news>
        {item.title}
      </h2>
      {item.presenter && (
        <p>
          {words.presenter}
          {words.colon}
          {nameOf(item.presenter)}
        </p>
      )}
      {item.speakers.length > 0 && <Speakers item={item} nameOf={nameOf} place={place} />}
      {children}
    </section>
  )
}

interface Part {
  item: AgendaItem
  place: Place
}

function Speakers({ item, nameOf, place }: Part & { nameOf: (known: string) => string }) {
  const who = ({ member, name }: AgendaItem['speakers'][number]) => name ?? (member === undefined ? '' : nameOf(member))
  return (
    <ul lang={place.locale}>
      {item.speakers.map((speaker) => (
        <li>
          {speaker.as} {who(speaker)}
        </li>
      ))}
    </ul>
  )
}

/** The papers before the session; those that have an address can be opened. */
export function Documents({ item, place }: Part) {
  return (
    <>
      <h3>{pageWords[place.language].documents}</h3>
      <ul class="links" lang={place.locale}>
        {item.documents.map(({ title, url, note }) => (
          <li>
            {url === undefined ? <span>{title}</span> : <a href={url}>{title}</a>}
            {note && <span class="note">{note}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}
