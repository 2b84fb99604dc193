import type { AgendaItem } from '../../domain/agenda.ts'
import { agendaMovesFrom } from '../../domain/agenda-move.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { pageWords } from '../../words/pages.ts'
import { Hour } from '../time.tsx'
import { partAddress } from './addresses.ts'
import { CloseFirst } from './close-first.tsx'
import type { Cockpit } from './cockpit.ts'
import { Confirmation, Form } from './form.tsx'

interface Part {
  cockpit: Cockpit
  item: AgendaItem
}

const Move = ({ cockpit, item, move, isQuiet }: Part & { move: 'start' | 'defer'; isQuiet?: boolean }) => (
  <Form cockpit={cockpit} action={partAddress(cockpit.session.id, 'agenda')} say={{ item: item.id, move }}>
    <button type="submit" class={isQuiet ? 'quiet' : undefined} data-next={!isQuiet}>
      {cockpitWords[cockpit.place.language].agenda.moves[move]}
      <span class="unseen" lang={cockpit.place.locale}>
        {item.title}
      </span>
    </button>
  </Form>
)

/** Whether an item's motion is being voted on: it is then neither finished nor deferred. */
export const votedOn = ({ now }: Cockpit, { motion }: AgendaItem): boolean =>
  motion !== undefined && now.poll?.motion === motion

/** The current item, or the one to be started: what it is, and its next step. */
export function Large({ cockpit, item, title }: Part & { title: string }) {
  const { place, session, acts } = cockpit
  const words = cockpitWords[place.language].agenda
  const isVotedOn = votedOn(cockpit, item)
  const moves = isVotedOn ? [] : agendaMovesFrom(item.status)
  return (
    <section class="now">
      <p class="eyebrow">
        {title} · {pageWords[place.language].kinds[item.kind]}
      </p>
      <h2 class="prominent" lang={place.locale}>
        {item.title}
      </h2>
      {item.startedAt && item.status === 'current' && (
        <p class="note">
          {words.startedAt} <Hour at={item.startedAt} place={place} />
        </p>
      )}
      {item.motion !== undefined && !(acts && isVotedOn) && (
        <p class="links">
          <a href={partAddress(session.id, 'votes', `/${item.motion}`)}>{words.vote}</a>
        </p>
      )}
      {acts && isVotedOn && <CloseFirst cockpit={cockpit}>{words.voting}</CloseFirst>}
      {acts && moves.length > 0 && (
        <div class="moves">
          {moves.includes('start') && <Move cockpit={cockpit} item={item} move="start" />}
          {moves.includes('finish') && (
            <a class="button" href={partAddress(session.id, 'agenda', `?finish=${item.id}`)} data-next>
              {words.moves.finish}
            </a>
          )}
          {moves.includes('defer') && <Move cockpit={cockpit} item={item} move="defer" isQuiet />}
        </div>
      )}
      {acts && moves.includes('defer') && item.status === 'current' && <p class="note">{words.undoStart}</p>}
    </section>
  )
}

/** What is asked before an item is finished. */
export function Finishing({ cockpit, item }: Part) {
  const { place, session } = cockpit
  const words = cockpitWords[place.language].agenda
  const here = partAddress(session.id, 'agenda')
  return (
    <Confirmation cockpit={cockpit} title={words.moves.finish} back={here}>
      <p class="prominent" lang={place.locale}>
        {item.title}
      </p>
      <p>{words.finish}</p>
      <Form cockpit={cockpit} action={here} say={{ item: item.id, move: 'finish' }}>
        <button type="submit" data-next>
          {words.moves.finish}
        </button>
      </Form>
    </Confirmation>
  )
}

/** An item in the order of the agenda, and what can be done with it now. */
export function Row({ cockpit, item, isLarge }: Part & { isLarge: boolean }) {
  const { place, session, acts } = cockpit
  const words = cockpitWords[place.language].agenda
  const mayMove = acts && !isLarge && session.status !== 'closed' && !votedOn(cockpit, item)
  const moves = mayMove ? agendaMovesFrom(item.status) : []
  const mayStart = moves.includes('start') && session.status === 'open' && session.currentItem === undefined
  return (
    <li class={item.status} aria-current={item.status === 'current' ? 'step' : undefined}>
      <p class="planned">{item.plannedAt && <Hour at={item.plannedAt} place={place} />}</p>
      <p class="name">
        <span lang={place.locale}>{item.title}</span>
        <span class="note">{` ${words.statuses[item.status]} · ${words.minutes(item.minutes)}`}</span>
      </p>
      {(mayStart || moves.includes('defer')) && (
        <div class="marks">
          {mayStart && <Move cockpit={cockpit} item={item} move="start" isQuiet />}
          {moves.includes('defer') && <Move cockpit={cockpit} item={item} move="defer" isQuiet />}
        </div>
      )}
    </li>
  )
}
