import type { Hall } from '../../store/halls.ts'
import { pageWords } from '../../words/pages.ts'
import { sessionWords } from '../../words/sessions.ts'
import { screenStyles } from '../assets.ts'
import { Bar } from '../bar.tsx'
import { Candidates } from '../election/candidates.tsx'
import { CurrentItem } from '../item.tsx'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { PollSection } from '../poll.tsx'
import { ResultSection } from '../result.tsx'

interface Screen {
  place: Place
  now: string
  hall: Hall
}

/** The hall's screen: what is going on, large; while a poll is open its turnout, and afterwards what it came to. */
export function screenPage({ place, now, hall }: Screen) {
  const { session, open, last } = hall
  const words = pageWords[place.language]
  return (
    <Layout
      place={place}
      title={session.title}
      kind="hall"
      sheet={screenStyles.address}
      now={now}
      live={{ key: session.live, seen: hall.now }}
    >
      <h1 lang={place.locale}>{session.title}</h1>
      <p class="note">
        {words.statuses[session.status]} · {sessionWords[place.language].quorum(hall.now.quorum, session.voters)}
      </p>
      {open && (
        <PollSection {...open} place={place}>
          {open.poll.method === 'open' && <Turnout hall={hall} place={place} />}
          {open.poll.contest && <Candidates contest={open.poll.contest} place={place} />}
        </PollSection>
      )}
      {!open && last && isOfNow(hall) && <ResultSection result={last.result} text={last.motion.text} place={place} />}
      <CurrentItem hall={hall} place={place} />
    </Layout>
  )
}

/** A result is of the item during which it came about; the next item takes it off the screen. */
const isOfNow = ({ item, last }: Hall) => !item?.startedAt || (last && last.result.closedAt >= item.startedAt)

function Turnout({ hall: { now }, place }: { hall: Hall; place: Place }) {
  const { turnout = 0, electorate } = now.poll ?? {}
  const voters = electorate?.present ?? 0
  return (
    <>
      <p class="turnout">{pageWords[place.language].turnout(turnout, voters)}</p>
      <Bar whole={voters} parts={[{ class: 'voted', count: turnout }]} />
    </>
  )
}
