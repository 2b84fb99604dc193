import type { Hall } from '../../store/halls.ts'
import { pageWords } from '../../words/pages.ts'
import { screenPageWords } from '../../words/screen-page.ts'
import { Bar } from '../bar.tsx'
import { Candidates } from '../election/candidates.tsx'
import type { Place } from '../place.ts'
import { PollSection } from '../poll.tsx'

interface Properties {
  open: NonNullable<Hall['open']>
  turnout: number
  place: Place
}

/** An open poll: the motion, the time left, and how many have voted, or how to where nothing is sent. Never how anybody has. */
export function Voting({ open, turnout, place }: Properties) {
  const { status, method, electorate } = open.poll
  const words = screenPageWords[place.language].poll
  if (status !== 'open') return <PollSection {...open} place={place} children={<p class="how">{words.closing}</p>} />
  return (
    <PollSection {...open} place={place}>
      {method === 'open' ? (
        <Turnout voted={turnout} of={electorate.present} place={place} />
      ) : (
        <p class="how">{words[method]}</p>
      )}
      {open.poll.contest && <Candidates contest={open.poll.contest} place={place} />}
    </PollSection>
  )
}

function Turnout({ voted, of, place }: { voted: number; of: number; place: Place }) {
  return (
    <>
      <p class="turnout">{pageWords[place.language].turnout(voted, of)}</p>
      <Bar whole={of} parts={[{ class: 'voted', count: voted }]} />
    </>
  )
}
