import type { Opening } from '../../store/carried-over.ts'
import type { Earlier } from '../../store/earlier-results.ts'
import type { Hall } from '../../store/halls.ts'
import { openingOf } from '../../words/fates.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { objectionPageWords } from '../../words/objection-page.ts'
import { pageWords } from '../../words/pages.ts'
import { CurrentItem, Documents } from '../item.tsx'
import type { Place } from '../place.ts'
import { ResultSection } from '../result.tsx'
import { VotingAhead } from '../voting-ahead.tsx'
import { LastChoice, type OwnBallot, OwnPoll } from './ballot.tsx'
import { CheckIn, canCheckIn, type OwnAttendance } from './check-in.tsx'
import { GroupSection, type OwnGroup } from './group.tsx'

/** What concerns one member in one session. */
export interface OwnSession {
  hall: Hall
  attendance: OwnAttendance | undefined
  ballot: OwnBallot | undefined
  /** The ballot in the poll that was closed last. */
  lastBallot: OwnBallot | undefined
  /** Whether the member objected to what that poll came to. */
  hasObjected: boolean
  group: OwnGroup | undefined
  /** Under a work report, what it opens with. */
  opening: Opening | undefined
  /** What was voted on before that. */
  earlier: Earlier[]
}

interface Part {
  own: OwnSession
  place: Place
}

interface Entering extends Part {
  /** The code that a link to check in brought. */
  code: string
  /** The id of the words that say what is wrong with the code that was sent. */
  fault: string | undefined
}

/** A session as it concerns a member now: how to check in, the open poll, the current item, the last result, one's group. */
export function SessionNow({ own, code, fault, place }: Entering) {
  const { hall, attendance, ballot, group, opening } = own
  const { session, open, item } = hall
  return (
    <>
      <h1 lang={place.locale}>{session.title}</h1>
      <p class="note">
        {session.date} {session.startsAt}{' '}
        <span class="place">
          <span lang={place.locale}>{session.venue}</span>
          {'\u00a0· '}
          <span class="brief">{pageWords[place.language].statuses[session.status]}</span>
        </span>
      </p>
      {canCheckIn(attendance) && <CheckIn session={session.id} code={code} fault={fault} place={place} />}
      {open && ballot && <OwnPoll poll={open.poll} motion={open.motion} ballot={ballot} place={place} />}
      {!place.isLarge && <VotingAhead turns={hall.ahead} place={place} />}
      <CurrentItem hall={hall} place={place}>
        {item && item.documents.length > 0 && <Documents item={item} place={place} />}
        {opening && <CarriedOver opening={opening} place={place} />}
      </CurrentItem>
      {!isFolded(own, place) && <LastResult own={own} place={place} />}
      {group && <GroupSection group={group} place={place} />}
    </>
  )
}

/** In larger type a result makes way for what is voted on now. */
export const isFolded = ({ hall }: OwnSession, { isLarge }: Place) => isLarge && hall.open !== undefined

/** What the last poll came to, and how one voted in it. */
export function LastResult({ own: { hall, lastBallot, hasObjected }, place }: Part) {
  const { last, session } = hall
  if (!last) return null
  const words = objectionPageWords[place.language]
  const canObject = session.status !== 'closed' && lastBallot?.standing !== 'not-entitled'
  const objecting = (hasObjected || canObject) && (
    <p class="links">
      <a href={`/member/polls/${last.result.poll}/objection`}>{hasObjected ? words.own : words.link}</a>
    </p>
  )
  return (
    <ResultSection {...last} place={place} foot={objecting}>
      {lastBallot?.standing === 'voter' && lastBallot.register && (
        <LastChoice register={lastBallot.register} contest={last.poll.contest} place={place} />
      )}
    </ResultSection>
  )
}

/** What became of the last session's suggestions, folded: the ballot stays on top. */
function CarriedOver({ opening: { title, fates }, place }: { opening: Opening; place: Place }) {
  return (
    <details>
      <summary>{memberPageWords[place.language].carriedOver}</summary>
      <p>{openingOf(fates, title)[place.language]}</p>
    </details>
  )
}
