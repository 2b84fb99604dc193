import type { Hall } from '../store/halls.ts'
import { pageWords } from '../words/pages.ts'
import { Bar } from './bar.tsx'
import { CurrentItem } from './item.tsx'
import { Layout } from './layout.tsx'
import type { Place } from './place.ts'
import { PollSection } from './poll.tsx'
import { ResultSection } from './result.tsx'

interface Screen {
  place: Place
  now: string
  hall: Hall
  /** The quorum as it stands, in a sentence. */
  quorum: string
  turnout: number
}

/** The hall's screen: what is going on, large; while a poll is open its turnout, and afterwards what it came to. */
export function screenPage({ place, now, hall, quorum, turnout }: Screen) {
  const { session, open, last, item, names } = hall
  const words = pageWords[place.language]
  return (
    <Layout place={place} title={session.title} kind="hall" now={now} live={{ key: session.live, seen: hall.now }}>
      <h1 lang={place.locale}>{session.title}</h1>
      <p class="note">
        {words.statuses[session.status]} · <span lang={place.locale}>{quorum}</span>
      </p>
      {open && (
        <PollSection {...open} place={place}>
          {open.poll.method === 'open' && (
            <>
              <p class="turnout">{words.turnout(turnout, open.poll.electorate.present)}</p>
              <Bar whole={open.poll.electorate.present} parts={[{ class: 'voted', count: turnout }]} />
            </>
          )}
        </PollSection>
      )}
      <CurrentItem item={item} names={names} place={place} />
      {!open && last && <ResultSection result={last.result} text={last.motion.text} place={place} />}
    </Layout>
  )
}
