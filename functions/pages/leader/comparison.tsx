import { comparable, measures } from '../../domain/comparison.ts'
import type { SessionFigures } from '../../domain/summary.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import type { Place } from '../place.ts'
import { listOf } from './links.ts'
import { OutcomeTable } from './outcomes.tsx'
import { SessionColumns } from './session-columns.tsx'

/** A session is compared with five before it at the most. */
const most = 6

/** The latest session beside those before it of its body, drawn by each measure; then the latest of all, counted. */
export function Comparison({ trend, place }: { trend: SessionFigures[]; place: Place }) {
  const words = leaderPageWords[place.language]
  const sessions = trend.slice(-most)
  const compared = comparable(trend).slice(-most)
  return (
    <>
      <section class="comparison">
        <h2>{words.comparison}</h2>
        {compared.length < 2 ? (
          <p class="note">{words.notCompared}</p>
        ) : (
          <div class="multiples">
            {measures.map((measure) => (
              <SessionColumns measure={measure} sessions={compared} place={place} />
            ))}
          </div>
        )}
      </section>
      <OutcomeTable
        caption={words.trend}
        none={words.none}
        rows={sessions}
        place={place}
        head={{
          name: words.session,
          cell: ({ session, title, date }) => (
            <a class="case" href={listOf({ session })}>
              {title} <span class="brief">{date}</span>
            </a>
          ),
        }}
        more={[
          { name: words.open, cell: ({ open }) => open },
          { name: words.closed, cell: ({ closed }) => closed },
        ]}
      />
    </>
  )
}
