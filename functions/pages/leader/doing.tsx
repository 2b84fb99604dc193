import type { Figures } from '../../domain/summary.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { Bar } from '../bar.tsx'
import type { Place } from '../place.ts'
import { listOf } from './links.ts'
import { OutcomeTable } from './outcomes.tsx'

interface Properties {
  figures: Figures
  session: string | undefined
  place: Place
}

const most = (rows: readonly { total: number }[]) => Math.max(...rows.map(({ total }) => total))

/** How each host department and each theme is doing, drawn and counted; each leads to what it has. */
export function Doing({ figures: { hosts, themes }, session, place }: Properties) {
  const words = leaderPageWords[place.language]
  return (
    <>
      <OutcomeTable
        caption={words.hosts}
        none={words.noHosts}
        rows={hosts}
        place={place}
        head={{ name: words.host, cell: ({ host }) => <Listed name={host} href={listOf({ session, host })} /> }}
        bar={({ total, underway, overdue }) => (
          <Bar
            whole={most(hosts)}
            parts={[
              { class: 'answered', count: total - underway },
              { class: 'underway', count: underway - overdue },
              { class: 'overdue', count: overdue },
            ]}
          />
        )}
        more={[
          { name: words.underway, cell: ({ underway }) => underway },
          {
            name: words.overdue,
            cell: ({ host, overdue }) =>
              overdue > 0 ? (
                <a class="late" href={listOf({ session, host, overdue: 'true' })}>
                  {overdue}
                </a>
              ) : (
                overdue
              ),
          },
        ]}
      >
        {hosts.length > 0 && <p class="note">{words.hostsNote}</p>}
      </OutcomeTable>
      <OutcomeTable
        caption={words.themes}
        none={words.none}
        rows={themes}
        place={place}
        head={{ name: words.theme, cell: ({ theme }) => <Listed name={theme} href={listOf({ session, theme })} /> }}
        bar={({ total }) => <Bar whole={most(themes)} parts={[{ class: 'counted', count: total }]} />}
        more={[]}
      />
    </>
  )
}

const Listed = ({ name, href }: { name: string; href: string }) => (
  <a class="case" href={href}>
    {name}
  </a>
)
