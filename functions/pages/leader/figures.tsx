import type { Figures as Counted } from '../../domain/summary.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'

/** The figures to begin with; what is late stands out. */
export function Figures({ figures: counted, place }: { figures: Counted; place: Place }) {
  const words = leaderPageWords[place.language]
  const { total, open, overdue, dueSoon, merged, supervised, satisfaction } = counted
  const figures = [
    { name: words.total, count: total },
    { name: words.open, count: open },
    { name: words.overdue, count: overdue, late: overdue > 0 },
    { name: words.dueSoon, count: dueSoon },
    { name: words.supervised, count: supervised, late: supervised > 0 },
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
