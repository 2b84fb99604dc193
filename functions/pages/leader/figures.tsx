import type { Figures as Counted } from '../../domain/summary.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'
import { listOf } from './links.ts'

interface Properties {
  figures: Counted
  session: string | undefined
  place: Place
}

/** The figures to begin with, each leading to those that it counts; what is late stands out. */
export function Figures({ figures: counted, session, place }: Properties) {
  const words = leaderPageWords[place.language]
  const { total, open, overdue, dueSoon, merged, supervised, satisfaction, promises } = counted
  const figures = [
    { name: words.total, count: total, asked: {} },
    { name: words.open, count: open, asked: { open: 'true' } },
    { name: words.overdue, count: overdue, asked: { overdue: 'true' }, late: true },
    { name: words.dueSoon, count: dueSoon, asked: { dueSoon: 'true' } },
    { name: words.overduePromises, count: promises.overdue, late: true },
    { name: words.supervised, count: supervised, asked: { supervised: 'true' }, late: true },
    { name: words.merged, count: merged, asked: { status: 'merged' } },
    { name: words.satisfied, count: satisfaction.satisfied, asked: { satisfied: 'true' } },
    { name: words.unsatisfied, count: satisfaction.unsatisfied, asked: { satisfied: 'false' } },
  ]
  return (
    <dl class="figures">
      {figures.map(({ name, count, asked, late }) => (
        <div class={late && count > 0 ? 'late' : undefined}>
          <dt>{name}</dt>
          <dd>
            {asked && count > 0 ? (
              <a href={listOf({ session, ...asked })} aria-label={`${name} ${count}`}>
                {count}
              </a>
            ) : (
              count
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
