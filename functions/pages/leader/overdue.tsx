import type { Suggestion } from '../../domain/suggestion.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'

/** What is late: who was to do it, and by when; the longest overdue first. */
export function OverdueTable({ suggestions, place }: { suggestions: Suggestion[]; place: Place }) {
  const words = leaderPageWords[place.language]
  const { statuses } = suggestionWords[place.language]
  const sorted = [...suggestions].sort((one, other) => ((one.dueAt ?? '') < (other.dueAt ?? '') ? -1 : 1))
  return (
    <section>
      <h2>{words.overdueOnes}</h2>
      {sorted.length === 0 && <p class="note">{words.noneOverdue}</p>}
      {sorted.length > 0 && (
        <div class="scroll">
          <table>
            <caption class="unseen">{words.overdueOnes}</caption>
            <thead>
              <tr>
                {[words.number, words.name, words.host, words.dueAt, words.status].map((name) => (
                  <th scope="col">{name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sorted.map(({ number, title, host, dueAt, status }) => (
                <tr>
                  <td class="brief">{number}</td>
                  <th scope="row" lang={place.locale}>
                    {title}
                  </th>
                  <td lang={place.locale}>{host}</td>
                  <td class="brief late">{dueAt && <Day at={dueAt} place={place} />}</td>
                  <td>{statuses[status][0]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
