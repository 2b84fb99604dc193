import type { Group } from '../../domain/group.ts'
import { type SessionMove, sessionMovesFrom } from '../../domain/session.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import { sessionWords } from '../../words/sessions.ts'
import { partAddress } from './addresses.ts'
import { CloseFirst } from './close-first.tsx'
import type { Cockpit } from './cockpit.ts'
import { Confirmation, Form } from './form.tsx'
import { Frame } from './frame.tsx'
import { GroupReports } from './group-reports.tsx'
import { type GivenScreen, NewScreen, ScreenLink } from './screen.tsx'

interface SessionPage {
  cockpit: Cockpit
  groups: Group[]
  /** The move that is about to be made, to be confirmed. */
  asked: SessionMove | undefined
  /** The hall screen's link that was just made. */
  screen?: GivenScreen
}

/** Those that another move takes back. */
const reversible = new Set<SessionMove>(['adjourn', 'resume'])

/** The session as a whole: its next step with the quorum's arithmetic, what goes on, the groups' reports, the way elsewhere. */
export function sessionPage({ cockpit, groups, asked, screen }: SessionPage) {
  const { place, session, acts } = cockpit
  const words = cockpitWords[place.language].session
  const isBusy = session.currentItem !== undefined
  const moves =
    acts && session.openPoll === undefined
      ? sessionMovesFrom(session.status).filter((move) => move !== 'close' || !isBusy)
      : []
  return (
    <Frame cockpit={cockpit} part="session" title={session.title} recorded ignore="turnout">
      {screen && <ScreenLink screen={screen} place={place} />}
      {asked && moves.includes(asked) ? (
        <Confirm cockpit={cockpit} move={asked} />
      ) : (
        <Moves cockpit={cockpit} moves={moves} />
      )}
      <div class="grid">
        {session.status === 'open' && <Now cockpit={cockpit} />}
        <GroupReports groups={groups} place={place} />
        <section>
          <h2>{words.links}</h2>
          <ul class="links">
            {acts && (
              <li>
                <a href={`/cockpit/${session.id}/invitations`}>{words.invitations}</a>
              </li>
            )}
            <li>
              <a href={`/screen/${session.id}?key=${session.live}`}>{words.screen}</a>
            </li>
            <li>
              <a href={`/leader?session=${session.id}`}>{words.leader}</a>
            </li>
          </ul>
          {acts && session.status !== 'closed' && <NewScreen cockpit={cockpit} />}
        </section>
      </div>
    </Frame>
  )
}

const Quorum = ({ cockpit: { place, session, now } }: { cockpit: Cockpit }) => (
  <p class="arithmetic">{sessionWords[place.language].quorum(now.quorum, session.voters)}</p>
)

/** The quorum's arithmetic and the session's moves; while it is open none of them is what comes next. */
function Moves({ cockpit, moves }: { cockpit: Cockpit; moves: SessionMove[] }) {
  const { place, session, now } = cockpit
  const words = cockpitWords[place.language].session
  const here = partAddress(session.id, 'session')
  const isNext = (move: SessionMove) => session.status !== 'open' && move === moves[0]
  return (
    <section class={moves.some(isNext) ? 'now' : undefined}>
      <p class="eyebrow">{moves.some(isNext) ? words.next : cockpitWords[place.language].quorum}</p>
      <Quorum cockpit={cockpit} />
      {moves.includes('open') && !now.quorum.met && <p class="fault">{words.quorumMissing}</p>}
      {cockpit.acts && session.openPoll !== undefined && <CloseFirst cockpit={cockpit}>{words.voting}</CloseFirst>}
      {cockpit.acts && session.openPoll === undefined && session.currentItem !== undefined && (
        <p>
          {words.busy} <a href={partAddress(session.id, 'agenda')}>{words.toAgenda}</a>
        </p>
      )}
      <div class="moves">
        {moves.map((move) =>
          reversible.has(move) ? (
            <Form cockpit={cockpit} action={here} say={{ move }}>
              <button type="submit" class={isNext(move) ? undefined : 'quiet'} data-next={isNext(move)}>
                {words.moves[move].name}
              </button>
            </Form>
          ) : (
            <a class={isNext(move) ? 'button' : 'button quiet'} href={`${here}?ask=${move}`} data-next={isNext(move)}>
              {words.moves[move].name}
            </a>
          ),
        )}
      </div>
    </section>
  )
}

function Confirm({ cockpit, move }: { cockpit: Cockpit; move: SessionMove }) {
  const { place, session } = cockpit
  const words = cockpitWords[place.language].session.moves[move]
  const here = partAddress(session.id, 'session')
  return (
    <Confirmation cockpit={cockpit} title={words.name} back={here}>
      <p>{words.what}</p>
      {move === 'open' && <Quorum cockpit={cockpit} />}
      <Form cockpit={cockpit} action={here} say={{ move }}>
        <button type="submit" data-next>
          {words.name}
        </button>
      </Form>
    </Confirmation>
  )
}

/** What goes on, and where it is dealt with. */
function Now({ cockpit: { place, session, now } }: { cockpit: Cockpit }) {
  const words = cockpitWords[place.language].session
  return (
    <section>
      <h2>{words.now}</h2>
      <p>{now.item ? <span lang={place.locale}>{now.item.title}</span> : words.noItem}</p>
      {now.poll ? <p lang={place.locale}>{now.poll.text}</p> : <p>{words.noVote}</p>}
      <ul class="links">
        <li>
          <a href={partAddress(session.id, 'agenda')}>{words.toAgenda}</a>
        </li>
        <li>
          <a href={partAddress(session.id, 'votes', now.poll && `/${now.poll.motion}`)}>{words.toVote}</a>
        </li>
      </ul>
    </section>
  )
}
