import type { Hall } from '../../store/halls.ts'
import { pageWords } from '../../words/pages.ts'
import { screenPageWords } from '../../words/screen-page.ts'
import { sessionWords } from '../../words/sessions.ts'
import { screenScript, screenStyles } from '../assets.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Hour } from '../time.tsx'
import { Agenda } from './agenda.tsx'
import { CheckIn, type Entrance } from './check-in.tsx'
import { Stage } from './stage.tsx'
import { VotingOrder } from './voting-order.tsx'

interface Screen {
  place: Place
  now: string
  hall: Hall
  /** Where people check in; on a screen with its own credential, while they gather and no poll is open. */
  entrance: Entrance | undefined
}

/** The hall's screen, read from the last row: what is going on, large; beside it the agenda and where to check in. */
export function screenPage({ place, now, hall, entrance }: Screen) {
  const { session } = hall
  const isArriving = entrance !== undefined && session.status === 'convened'
  return (
    <Layout
      place={place}
      title={session.title}
      kind="hall"
      sheet={screenStyles.address}
      script={screenScript.address}
      now={now}
    >
      <div class={isArriving ? 'screen whole' : 'screen'} data-live={session.live} data-zone={place.timezone}>
        <Head hall={hall} now={now} place={place} />
        {isArriving ? (
          <CheckIn entrance={entrance} place={place} explained />
        ) : (
          <>
            <div class="stage">
              <Stage hall={hall} place={place} />
            </div>
            <div class="beside">
              {entrance && <CheckIn entrance={entrance} place={place} />}
              <VotingOrder hall={hall} place={place} />
              {hall.items.length > 0 && session.status !== 'closed' && <Agenda items={hall.items} place={place} />}
            </div>
          </>
        )}
        <Offline place={place} />
      </div>
    </Layout>
  )
}

function Head({ hall: { session, now: seen }, now, place }: Pick<Screen, 'hall' | 'now' | 'place'>) {
  return (
    <div class="head">
      <div>
        <h1 lang={place.locale}>{session.title}</h1>
        <p class="note">
          {pageWords[place.language].statuses[session.status]}
          {session.status !== 'planned' && ` · ${sessionWords[place.language].quorum(seen.quorum, session.voters)}`}
        </p>
      </div>
      <p class="clock" data-clock>
        <Hour at={now} place={place} />
      </p>
    </div>
  )
}

/** What a script shows when the server is not heard from: as of when everything else stands there. */
function Offline({ place }: { place: Place }) {
  const [before, after] = screenPageWords[place.language].offline
  return (
    <p class="offline" role="status" hidden>
      {before} <b></b> {after}
    </p>
  )
}
