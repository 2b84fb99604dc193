import type { AgendaItem } from '../../domain/agenda.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { Finishing, Large, Row, votedOn } from './agenda-item.tsx'
import type { Cockpit } from './cockpit.ts'
import { Frame } from './frame.tsx'

interface AgendaPage {
  cockpit: Cockpit
  items: AgendaItem[]
  /** The item that is about to be finished, to be confirmed. */
  finishing: AgendaItem | undefined
}

/** The agenda in order; the current item large, the next one ready. */
export function agendaPage({ cockpit, items, finishing }: AgendaPage) {
  const { place, session } = cockpit
  const words = cockpitWords[place.language]
  const current = items.find(({ id }) => id === session.currentItem)
  const next = items.find(({ status }) => status === 'pending')
  const isFree = session.status === 'open' && !current
  return (
    <Frame cockpit={cockpit} part="agenda" title={words.parts.agenda} ignore="turnout attendance quorum">
      {finishing && finishing === current && cockpit.acts && !votedOn(cockpit, current) ? (
        <Finishing cockpit={cockpit} item={finishing} />
      ) : (
        current && <Large cockpit={cockpit} item={current} title={words.agenda.current} />
      )}
      {isFree && next && <Large cockpit={cockpit} item={next} title={words.agenda.next} />}
      {session.status !== 'open' && session.status !== 'closed' && <p class="note">{words.agenda.notOpen}</p>}
      {items.length === 0 && <p>{words.agenda.none}</p>}
      <ol class="agenda">
        {items.map((item) => (
          <Row cockpit={cockpit} item={item} isLarge={item === current || (isFree && item === next)} />
        ))}
      </ol>
    </Frame>
  )
}
