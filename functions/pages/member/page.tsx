import type { Session } from '../../domain/session.ts'
import type { Opening } from '../../store/carried-over.ts'
import type { Earlier } from '../../store/earlier-results.ts'
import type { Hall } from '../../store/halls.ts'
import type { OwnSuggestion } from '../../store/own-suggestions.ts'
import { openingOf } from '../../words/fates.ts'
import { type MemberPageWords, memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import { votingScript } from '../assets.ts'
import { CurrentItem, Documents } from '../item.tsx'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { ResultSection } from '../result.tsx'
import { Agenda } from './agenda.tsx'
import { LastChoice, type OwnBallot, OwnPoll } from './ballot.tsx'
import { EarlierResults } from './earlier.tsx'
import { GroupSection, type OwnGroup } from './group.tsx'
import { SuggestionSection } from './suggestions.tsx'
import { VotingDesk } from './voting.tsx'

export type Said = keyof MemberPageWords['said']
export type OwnAttendance = keyof MemberPageWords['attendance']

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
  /** What was voted on before that. */
  earlier: Earlier[]
}

interface MemberPage {
  place: Place
  now: string
  name: string
  /** A digest of who reads it. */
  whose: string
  said: Said | undefined
  own: OwnSession | undefined
  suggestions: OwnSuggestion[]
  /** The sessions in which something can be suggested. */
  discussed: Session[]
  others: Session[]
}

/**
 * A member's page, with what is to be done now at the top: on a phone in the hall nobody scrolls for the ballot. In larger type
 * stands what concerns the member now, and the rest is folded.
 */
export function memberPage({ place, now, name, whose, said, own, suggestions, discussed, others }: MemberPage) {
  const words = memberPageWords[place.language]
  const live = own && { key: own.hall.session.live, seen: own.hall.now, ignore: 'turnout quorum attendance' }
  return (
    <Layout place={place} title={words.title} now={now} live={live} script={votingScript.address}>
      <VotingDesk whose={whose} place={place} />
      {said && (
        <p class="said" role="status">
          {words.said[said]}
        </p>
      )}
      <p class="greeting">
        {words.greeting(name)}
        {own?.attendance && words.attendance[own.attendance]}
      </p>
      {own ? <Own own={own} place={place} /> : <NoSession place={place} />}
      <SuggestionSection suggestions={suggestions} discussed={discussed} place={place} />
      <Further own={own} others={others} place={place} />
      <p class="actions">
        <a class="button quiet" href={place.here}>
          {words.refresh}
        </a>
      </p>
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
  place: Place
}

function Own({ own, place }: Part) {
  const { hall, ballot, group, opening } = own
  const { session, open, item } = hall
  return (
    <>
      <h1 lang={place.locale}>{session.title}</h1>
      <p class="note">
        {session.date} {session.startsAt} <span lang={place.locale}>{session.venue}</span>
        {'\u00a0· '}
        <span class="brief">{pageWords[place.language].statuses[session.status]}</span>
      </p>
      {open && ballot && <OwnPoll poll={open.poll} motion={open.motion} ballot={ballot} place={place} />}
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
const isFolded = ({ hall }: OwnSession, { isLarge }: Place) => isLarge && hall.open !== undefined

/** What the last poll came to, and how one voted in it. */
function LastResult({ own: { hall, lastBallot }, place }: Part) {
  const { last } = hall
  if (!last) return null
  return (
    <ResultSection result={last.result} text={last.motion.text} place={place}>
      {lastBallot?.standing === 'voter' && lastBallot.register && (
        <LastChoice register={lastBallot.register} place={place} />
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

/** What is looked up rather than needed now: the agenda, earlier results, other sessions; in larger type all of it under one fold. */
function Further({ own, others, place }: { own: OwnSession | undefined; others: Session[]; place: Place }) {
  const all = (
    <>
      {own && isFolded(own, place) && <LastResult own={own} place={place} />}
      {own && <Agenda items={own.hall.agenda} place={place} />}
      {own && <EarlierResults results={own.earlier} place={place} />}
      {others.length > 0 && <Others sessions={others} place={place} />}
    </>
  )
  if (!own && others.length === 0) return null
  if (!place.isLarge) return <div class="further">{all}</div>
  return (
    <details>
      <summary>{memberPageWords[place.language].more}</summary>
      {all}
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
