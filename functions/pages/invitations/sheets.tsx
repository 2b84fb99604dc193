import { type Invitation, type InvitationChoice, sheetsOf } from '../../domain/invitation.ts'
import type { Session } from '../../domain/session.ts'
import { invitationWords } from '../../words/invitations.ts'
import { pageWords } from '../../words/pages.ts'
import { invitationStyles } from '../assets.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Qr } from '../qr.tsx'

interface Sheets {
  place: Place
  session: Session
  invitations: readonly Invitation[]
  sort: InvitationChoice['sort']
}

/** Invitations to be printed on A4 and cut: a card each, ten to a sheet. What is about the sheets themselves is not printed. */
export function invitationSheets({ place, session, invitations, sort }: Sheets) {
  const words = invitationWords[place.language].sheets
  const sheets = sheetsOf(invitations, sort)
  return (
    <Layout place={place} title={words.title} sheet={invitationStyles.address}>
      <div class="howto">
        <h1>{words.title}</h1>
        <p>{sheets.length === 0 ? words.none : words.print}</p>
        {sheets.length > 0 && <p>{words.secret}</p>}
        <p>
          <a href={`/cockpit/${session.id}/invitations`}>{words.back}</a>
        </p>
      </div>
      {sheets.map((cards, at) => (
        <div class="sheet">
          <p class="running">
            <bdi lang={place.locale}>{session.title}</bdi>
            {sort === 'group' && cards[0]?.group && <bdi lang={place.locale}>{cards[0].group.name}</bdi>}
            <span>{words.sheet(at + 1, sheets.length)}</span>
          </p>
          <div class="cards">
            {cards.map((invitation) => (
              <Card place={place} session={session} invitation={invitation} />
            ))}
          </div>
        </div>
      ))}
    </Layout>
  )
}

/** Everything that somebody needs who is handed it at the door. */
function Card({ place, session, invitation }: Pick<Sheets, 'place' | 'session'> & { invitation: Invitation }) {
  const { name, unit, group, url } = invitation
  const words = invitationWords[place.language].sheets
  const { locale } = place
  return (
    <article class="card">
      <Qr text={url} label={words.qr(name)} />
      <div class="whose" lang={locale}>
        <h2>{name}</h2>
        <p class="unit">{unit}</p>
        {group && <p class="group">{[group.name, group.room].filter(Boolean).join(' · ')}</p>}
        <p class="session">{session.title}</p>
        <p lang={pageWords[place.language].tag}>{whenOf(session, place)}</p>
        {session.venue && <p>{session.venue}</p>}
      </div>
      <div class="do">
        <p>{words.scan}</p>
        <p>
          <b>{words.own}</b>
        </p>
      </div>
    </article>
  )
}

/** The session's day and hour, where it is held. */
const whenOf = ({ date, startsAt }: Session, { language }: Place) =>
  `${new Intl.DateTimeFormat(pageWords[language].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))} ${startsAt}`
