import { leaderPageWords } from '../../words/leader-page.ts'
import { Bar } from '../bar.tsx'
import type { Place } from '../place.ts'

export interface Counted {
  name: string
  count: number
  /** Where those that it counts are listed. */
  href?: string
}

interface Properties {
  caption: string
  rows: Counted[]
  place: Place
  /** The language that the names were written in, where they are people's own. */
  lang?: string
}

/** How many of each, as a chart that is a table: a name, its bar beside the longest one, its number. */
export function CountBars({ caption, rows, place, lang }: Properties) {
  const words = leaderPageWords[place.language]
  const longest = Math.max(...rows.map(({ count }) => count))
  return (
    <section>
      <table class="bars">
        <caption>{caption}</caption>
        <thead class="unseen">
          <tr>
            {[caption, words.chart, words.count].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, count, href }) => (
            <tr>
              <th scope="row" lang={lang}>
                {href ? (
                  <a class="case" href={href}>
                    {name}
                  </a>
                ) : (
                  name
                )}
              </th>
              <td class="chart">
                <Bar whole={longest} parts={[{ class: 'counted', count }]} />
              </td>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
