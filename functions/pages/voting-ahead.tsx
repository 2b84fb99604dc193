import type { VotingTurn } from '../domain/voting-order.ts'
import { pageWords } from '../words/pages.ts'
import type { Place } from './place.ts'

/** How many votes ahead are told: what comes after them is on the agenda. */
const told = 3
/** A turn is named, not read out. */
const longest = 80

/** A motion's text in one line of at most so many characters. */
export function named(text: string, most: number): string {
  const line = Array.from(text.replaceAll(/\s+/g, ' '))
  return line.length > most ? `${line.slice(0, most).join('')}…` : line.join('')
}

/** What is voted on next, in its order; nothing, where nothing is left to be voted on. */
export function VotingAhead({ turns, place }: { turns: readonly VotingTurn[]; place: Place }) {
  const words = pageWords[place.language]
  const ahead = turns.filter(({ status }) => status === 'tabled').slice(0, told)
  if (ahead.length === 0) return null
  return (
    <section>
      <h2 class="eyebrow">{words.ahead}</h2>
      <ol class="ahead">
        {ahead.map(({ text, why }) => (
          <li>
            {why === 'amendment' && (
              <span class="note">
                {words.amendment}
                {words.colon}
              </span>
            )}
            <span lang={place.locale}>{named(text, longest)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
