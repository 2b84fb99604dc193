import { mostListed, type PublicDigest } from '../domain/public-digest.ts'
import { digestPageWords } from '../words/digest-page.ts'
import { Layout } from './layout.tsx'
import { CardTable } from './leader/card-table.tsx'
import { CountTable } from './leader/count-table.tsx'
import type { Place } from './place.ts'

/** What everybody may read: how much was suggested, what became of it, and the latest of it one by one. */
export function digestPage({ place, digest }: { place: Place; digest: PublicDigest }) {
  const words = digestPageWords[place.language]
  const { total, sessions, byStatus, byTheme, items, statuses, classes } = digest
  const nameOf = (status: string) => statuses[status] ?? status
  return (
    <Layout place={place} title={words.title} kind="wide">
      <h1>{words.title}</h1>
      <p class="lead">{words.total(total)}</p>
      <p class="note">{words.what}</p>
      {sessions.length > 0 && <Sessions sessions={sessions} place={place} />}
      {total > 0 && (
        <div class="grid">
          <CountTable caption={words.tables.status} counts={byStatus} named={nameOf} place={place} />
          <CountTable caption={words.tables.theme} counts={byTheme} named={String} place={place} />
        </div>
      )}
      <CardTable
        caption={words.listed}
        none={words.none}
        locale={place.locale}
        rows={items}
        columns={[
          { name: words.number, class: 'brief', cell: ({ number }) => number },
          { name: words.name, heads: true, cell: ({ title }) => title },
          { name: words.theme, cell: ({ theme }) => theme },
          { name: words.status, cell: ({ status }) => nameOf(status) },
          { name: words.class, cell: (one) => one.class && (classes[one.class] ?? one.class) },
        ]}
      />
      {items.length === mostListed && <p class="note">{words.latest(mostListed)}</p>}
    </Layout>
  )
}

function Sessions({ sessions, place }: Pick<PublicDigest, 'sessions'> & { place: Place }) {
  return (
    <section>
      <h2>{digestPageWords[place.language].sessions}</h2>
      <ul class="links" lang={place.locale}>
        {sessions.toReversed().map(({ title, date }) => (
          <li>
            {title} <time datetime={date}>{date}</time>
          </li>
        ))}
      </ul>
    </section>
  )
}
