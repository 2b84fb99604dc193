import type { Session } from '../../domain/session.ts'
import type { OwnSuggestion } from '../../store/own-suggestions.ts'
import { type MemberPageWords, memberPageWords } from '../../words/member-page.ts'
import { votingScript } from '../assets.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Further } from './further.tsx'
import { type OwnSession, SessionNow } from './session.tsx'
import { SuggestionSection } from './suggestions.tsx'
import { VotingDesk } from './voting.tsx'

export type Said = keyof MemberPageWords['said']

/** What is said of a code that was sent and could not be taken. */
const codeFaults: Said[] = ['no-code', 'wrong-code', 'too-many-tries']

interface MemberPage {
  place: Place
  now: string
  name: string
  /** A digest of who reads it. */
  whose: string
  said: Said | undefined
  own: OwnSession | undefined
  /** The code that a link to check in brought. */
  code: string
  suggestions: OwnSuggestion[]
  /** The sessions in which something can be suggested. */
  discussed: Session[]
  others: Session[]
}

/**
 * A member's page, with what is to be done now at the top: on a phone in the hall nobody scrolls for the ballot. In larger type
 * stands what concerns the member now, and the rest is folded.
 */
export function memberPage({ place, now, name, whose, said, own, code, suggestions, discussed, others }: MemberPage) {
  const fault = said && codeFaults.includes(said) ? 'said' : undefined
  const words = memberPageWords[place.language]
  const live = own && { key: own.hall.session.live, seen: own.hall.now, ignore: 'turnout quorum attendance objections' }
  return (
    <Layout place={place} title={words.title} now={now} live={live} script={votingScript.address}>
      <VotingDesk whose={whose} place={place} />
      {said && (
        <p class="said" id="said" role="status">
          {words.said[said]}
        </p>
      )}
      <p class="greeting">
        {words.greeting(name)}
        {own?.attendance && words.attendance[own.attendance]}
      </p>
      {own ? <SessionNow own={own} code={code} fault={fault} place={place} /> : <NoSession place={place} />}
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
