import type { Summary } from '../../domain/summary.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'

/** The figures to begin with; what is late stands out. */
export function Figures({ summary, place }: { summary: Summary; place: Place }) {
  const words = leaderPageWords[place.language]
  const { total, overdue, dueSoon, merged, satisfaction } = summary
  const figures = [
    { name: words.total, count: total },
    { name: words.overdue, count: overdue, late: overdue > 0 },
    { name: words.dueSoon, count: dueSoon },
    { name: words.merged, count: merged },
    { name: words.satisfied, count: satisfaction.satisfied },
    { name: words.unsatisfied, count: satisfaction.unsatisfied },
  ]
  return (
    <dl class="figures">
      {figures.map(({ name, count, late }) => (
        <div class={late ? 'late' : undefined}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
