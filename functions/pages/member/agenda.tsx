import type { AgendaItem } from '../../domain/agenda.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import type { Place } from '../place.ts'
import { Hour } from '../time.tsx'

/** The agenda of the day, folded: when, what kind, what, and how far it has come. */
export function Agenda({ items, place }: { items: AgendaItem[]; place: Place }) {
  const words = memberPageWords[place.language].agenda
  const kinds = pageWords[place.language].kinds
  if (items.length === 0) return null
  return (
    <details>
      <summary>{words.title}</summary>
      <ol class="agenda">
        {items.map(({ status, kind, title, plannedAt }) => (
          <li aria-current={status === 'current' ? 'step' : undefined}>
            {plannedAt && <Hour at={plannedAt} place={place} />}
            <div>
              <span lang={place.locale}>{title}</span>
              <span class="note">
                {kinds[kind]} · {words.statuses[status]}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}
