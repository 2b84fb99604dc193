import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'

interface Properties {
  caption: string
  counts: Record<string, number>
  named: (key: string) => string
  place: Place
}

/** How many of each, the most first. */
export function CountTable({ caption, counts, named, place }: Properties) {
  const rows = Object.entries(counts).sort(([, one], [, other]) => other - one)
  return (
    <section>
      <table>
        <caption>{caption}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{caption}</th>
            <th scope="col">{leaderPageWords[place.language].count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, count]) => (
            <tr>
              <th scope="row" lang={place.locale}>
                {named(key)}
              </th>
              <td class="number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
