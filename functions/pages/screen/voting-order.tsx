import { turnsOf } from '../../domain/voting-order.ts'
import type { Hall } from '../../store/halls.ts'
import { pageWords } from '../../words/pages.ts'
import { screenPageWords } from '../../words/screen-page.ts'
import type { Place } from '../place.ts'
import { named } from '../voting-ahead.tsx'

/** What of a motion the hall reads at a glance. */
const longest = 40

/**
 * The order in which the current item's votes are taken, where there is more than one: amendments before their motion, the one that is
 * being voted on marked.
 */
export function VotingOrder({ hall: { item, ahead }, place }: { hall: Hall; place: Place }) {
  const turns = turnsOf(ahead, item?.id)
  if (turns.length < 2) return null
  const { amendment, colon } = pageWords[place.language]
  return (
    <section class="agenda order">
      <h2 class="eyebrow">{screenPageWords[place.language].order}</h2>
      <ol>
        {turns.map(({ text, why, status }) => (
          <li
            class={status === 'voting' ? 'current' : undefined}
            aria-current={status === 'voting' ? 'step' : undefined}
          >
            {why === 'amendment' && `${amendment}${colon}`}
            <span lang={place.locale}>{named(text, longest)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
