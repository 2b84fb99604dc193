import { changeOf, type Measure, measured } from '../../domain/comparison.ts'
import type { SessionFigures } from '../../domain/summary.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { columns } from '../charts/columns.ts'
import type { Place } from '../place.ts'

interface Properties {
  measure: Measure
  sessions: SessionFigures[]
  place: Place
}

const field = { width: 260, top: 24, ground: 118 }

/** Sessions by one measure, a column each, the last one dark; the table beside it says the same, so that it is kept from a reader's ear. */
export function SessionColumns({ measure, sessions, place }: Properties) {
  const words = leaderPageWords[place.language]
  const isRate = measure !== 'total'
  const values = sessions.map((one) => measured(measure, one))
  const drawn = columns(values, { ...field, most: isRate ? 100 : Math.max(...values.map((value) => value ?? 0)) })
  const change = changeOf(values)
  const told = (value: number | undefined) => (value === undefined ? words.noRate : `${value}${isRate ? '%' : ''}`)
  return (
    <figure>
      <figcaption>
        <b>{words.measures[measure]}</b> <span class="note">{words.compared(change, isRate)}</span>
      </figcaption>
      <svg class="columns" viewBox="0 0 260 142" aria-hidden="true">
        {drawn.map(({ x, y, width, height, middle }, at) => (
          <>
            <rect class={at === drawn.length - 1 ? 'closed' : 'underway'} x={x} y={y} width={width} height={height} />
            <text x={middle} y={y - 7}>
              {told(values[at])}
            </text>
            <text class="date" x={middle} y={field.ground + 18}>
              {sessions[at]?.date.slice(0, 7)}
            </text>
          </>
        ))}
        <path d="M0 118.5H260" />
      </svg>
    </figure>
  )
}
