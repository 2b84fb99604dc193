import type { AgendaItem } from '../../domain/agenda.ts'
import { agendaAround } from '../../domain/agenda-window.ts'
import { screenPageWords } from '../../words/screen-page.ts'
import type { Place } from '../place.ts'
import { Hour } from '../time.tsx'

/** The agenda as a slim list: what was done, what goes on, what is next. */
export function Agenda({ items, place }: { items: AgendaItem[]; place: Place }) {
  const words = screenPageWords[place.language].agenda
  const around = agendaAround(items)
  return (
    <section class="agenda">
      <h2 class="eyebrow">
        {words.title}
        {around.at !== undefined && <span>{words.place(around.at, around.of)}</span>}
      </h2>
      <ol>
        {around.items.map((item) => (
          <Line item={item} place={place} />
        ))}
      </ol>
    </section>
  )
}

function Line({ item: { status, title, plannedAt }, place }: { item: AgendaItem; place: Place }) {
  const words = screenPageWords[place.language].agenda
  const told = status === 'done' || status === 'current' ? words[status] : undefined
  return (
    <li class={status} aria-current={status === 'current' ? 'step' : undefined}>
      <span class="when">{told ?? (plannedAt && <Hour at={plannedAt} place={place} />)}</span>{' '}
      <span lang={place.locale}>{title}</span>
    </li>
  )
}
