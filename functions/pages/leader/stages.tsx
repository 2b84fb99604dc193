import { stagesOf } from '../../domain/suggestion-stage.ts'
import type { Figures } from '../../domain/summary.ts'
import { percent } from '../../words/clauses.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { Bar } from '../bar.tsx'
import type { Place } from '../place.ts'
import { listOf } from './links.ts'

interface Properties {
  figures: Figures
  session: string | undefined
  place: Place
}

/** How far all have come: one bar, and under it what each of its parts counts, which is also its text. */
export function Stages({ figures, session, place }: Properties) {
  const words = leaderPageWords[place.language]
  const { total, byStatus, overdue } = figures
  const { underway, ...stages } = stagesOf(byStatus)
  const parts = [
    { class: 'closed', count: stages.closed, asked: { stage: 'closed' } },
    { class: 'answered', count: stages.answered, asked: { stage: 'answered' } },
    { class: 'underway', count: underway - overdue, asked: { stage: 'underway', overdue: 'false' } },
    { class: 'overdue', count: overdue, asked: { overdue: 'true' } },
    { class: 'reported', count: stages.reported, asked: { stage: 'reported' } },
    { class: 'sorting', count: stages.sorting, asked: { stage: 'sorting' } },
    { class: 'ended', count: stages.ended, asked: { stage: 'ended' } },
  ] as const
  const there = parts.filter(({ count }) => count > 0)
  return (
    <section>
      <h2>{words.progress}</h2>
      <Bar whole={total} parts={[...there]} />
      <table class="legend">
        <caption class="unseen">{words.progress}</caption>
        <thead class="unseen">
          <tr>
            {[words.status, words.count, words.share].map((name) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {there.map(({ class: stage, count, asked }) => (
            <tr>
              <th scope="row" class={stage === 'overdue' ? 'late' : undefined}>
                <a class="case" href={listOf({ session, ...asked })}>
                  <svg class="swatch" aria-hidden="true">
                    <rect class={stage} width="100%" height="100%" />
                  </svg>
                  {words.stages[stage]}
                </a>
              </th>
              <td class="number">{count}</td>
              <td class="number share">{percent(count, total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
