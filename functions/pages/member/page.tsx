import type { Session } from '../../domain/session.ts'
import type { Opening } from '../../store/carried-over.ts'
import type { Hall } from '../../store/halls.ts'
import type { OwnSuggestion } from '../../store/own-suggestions.ts'
import { openingOf } from '../../words/fates.ts'
import { type MemberPageWords, memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import { CurrentItem, Documents } from '../item.tsx'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { ResultSection } from '../result.tsx'
import { VotingAhead } from '../voting-ahead.tsx'
import { LastChoice, type OwnBallot, OwnPoll } from './ballot.tsx'
import { CheckIn, canCheckIn, type OwnAttendance } from './check-in.tsx'
import { GroupSection, type OwnGroup } from './group.tsx'
import { SuggestionSection } from './suggestions.tsx'

export type Said = keyof MemberPageWords['said']

/** What concerns one member in one session. */
export interface OwnSession {
  hall: Hall
  attendance: OwnAttendance | undefined
  ballot: OwnBallot | undefined
  /** The ballot in the poll that was closed last. */
  lastBallot: OwnBallot | undefined
  group: OwnGroup | undefined
  /** Under a work report, what it opens with. */
  opening: Opening | undefined
}

interface MemberPage {
  place: Place
  now: string
  name: string
  said: Said | undefined
  own: OwnSession | undefined
  /** The code that a link to check in brought. */
  code: string
  suggestions: OwnSuggestion[]
  /** The sessions in which something can be suggested. */
  discussed: Session[]
  others: Session[]
}

/** A member's page, with what is to be done now at the top: on a phone in the hall nobody scrolls for the ballot. */
export function memberPage({ place, now, name, said, own, code, suggestions, discussed, others }: MemberPage) {
  const words = memberPageWords[place.language]
  const live = own && { key: own.hall.session.live, seen: own.hall.now, ignore: 'turnout quorum attendance' }
  return (
    <Layout place={place} title={words.title} now={now} live={live}>
      {said && (
        <p class="said" id="said" role="status">
          {words.said[said]}
        </p>
      )}
      <p class="greeting">
        {words.greeting(name)}
        {own?.attendance && words.attendance[own.attendance]}
      </p>
      {own ? (
        <Own own={own} code={code} fault={said && codeFaults.includes(said) ? 'said' : undefined} place={place} />
      ) : (
        <NoSession place={place} />
      )}
      <SuggestionSection suggestions={suggestions} discussed={discussed} place={place} />
      <p class="actions">
        <a class="button quiet" href={place.here}>
          {words.refresh}
        </a>
      </p>
      {others.length > 0 && <Others sessions={others} place={place} />}
    </Layout>
  )
}

function NoSession({ place }: { place: Place }) {
  const words = memberPageWords[place.language]
  return (
    <>
      <h1>{words.title}</h1>
      <p>{words.noSession}</p>
    </>
  )
}

interface Part {
  own: OwnSession
  code: string
  fault: string | undefined
  place: Place
}

/** What is said of a code that was sent and could not be taken. */
const codeFaults: Said[] = ['no-code', 'wrong-code', 'too-many-tries']

function Own({ own, code, fault, place }: Part) {
  const { hall, ballot, lastBallot, group, opening } = own
  const { session, open, last, item } = hall
  return (
    <>
      <h1 lang={place.locale}>{session.title}</h1>
      <p class="note">
        {session.date} {session.startsAt} <span lang={place.locale}>{session.venue}</span> ·{' '}
        {pageWords[place.language].statuses[session.status]}
      </p>
      {canCheckIn(own.attendance) && <CheckIn session={session.id} code={code} fault={fault} place={place} />}
      {open && ballot && <OwnPoll poll={open.poll} motion={open.motion} ballot={ballot} place={place} />}
      <VotingAhead turns={hall.ahead} place={place} />
      <CurrentItem hall={hall} place={place}>
        {item && item.documents.length > 0 && <Documents item={item} place={place} />}
        {opening && <CarriedOver opening={opening} place={place} />}
      </CurrentItem>
      {last && (
        <ResultSection result={last.result} text={last.motion.text} place={place}>
          {lastBallot?.standing === 'voter' && lastBallot.register && (
            <LastChoice register={lastBallot.register} contest={last.poll.contest} place={place} />
          )}
        </ResultSection>
      )}
      {group && <GroupSection group={group} place={place} />}
    </>
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

function Others({ sessions, place }: { sessions: Session[]; place: Place }) {
  return (
    <section>
      <h2>{memberPageWords[place.language].sessions}</h2>
      <ul class="links" lang={place.locale}>
        {sessions.map(({ id, title, startsAt }) => (
          <li>
            <a href={`/member?session=${id}`}>
              {startsAt} {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
