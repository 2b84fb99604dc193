import type { Group } from '../../domain/group.ts'
import { mostCards } from '../../domain/invitation.ts'
import type { Member } from '../../domain/member.ts'
import type { Session } from '../../domain/session.ts'
import { invitationWords } from '../../words/invitations.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'

interface Invitations {
  place: Place
  session: Session
  entitled: number
  groups: readonly Pick<Group, 'id' | 'name'>[]
  /** Lets the forms of one page give the same links. */
  sending: string
  /** Whom somebody looks for, and the first who fit. */
  /** Whether more cards were asked for than are made at once. */
  tooMany: boolean
  search: { q: string; found: readonly Member[]; hasMore: boolean } | undefined
}

/** Where the secretariat makes personal links: for everyone entitled, or for one person. */
export function invitationsPage({ place, session, entitled, groups, sending, tooMany, search }: Invitations) {
  const words = invitationWords[place.language]
  const action = `/cockpit/${session.id}/invitations`
  return (
    <Layout place={place} title={words.title}>
      <h1>{words.title}</h1>
      {tooMany && <ErrorSummary refusal={words.all.many(mostCards)} summary="" faults={[]} />}
      <p lang={place.locale}>{words.entitled(session.title, entitled)}</p>
      <p>{words.what}</p>
      <p>{words.once}</p>
      <section>
        <h2>{words.all.title}</h2>
        <form method="post" action={action} target="_blank" rel="noopener">
          <input type="hidden" name="key" value={sending} />
          <fieldset>
            <legend>{words.all.sort}</legend>
            {(['strokes', 'group'] as const).map((sort) => (
              <label class="tick">
                <input type="radio" name="sort" value={sort} checked={sort === 'strokes'} />
                {words.all[sort]}
              </label>
            ))}
          </fieldset>
          {groups.length > 0 && (
            <div>
              <label for="group">{words.all.which}</label>
              <select id="group" name="group">
                <option value="">{words.all.everyone}</option>
                {groups.map(({ id, name }) => (
                  <option value={id} lang={place.locale}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <div class="pair">
            <button type="submit" name="as" value="sheets">
              {words.all.sheets}
            </button>
            <button type="submit" name="as" value="csv" class="quiet">
              {words.all.csv}
            </button>
          </div>
        </form>
        <p class="note">{words.all.same}</p>
      </section>
      <section id="one">
        <h2>{words.one.title}</h2>
        <p>{words.one.what}</p>
        <form method="get" action={`${action}#one`}>
          <label for="q">{words.one.q}</label>
          <input id="q" type="text" name="q" value={search?.q} maxlength={200} required />
          <button type="submit" class="quiet">
            {words.one.search}
          </button>
        </form>
        {search && <Found action={action} sending={sending} search={search} place={place} />}
      </section>
      <p class="links">
        <a href={`/cockpit/${session.id}`}>{words.back}</a>
      </p>
    </Layout>
  )
}

function Found({
  action,
  sending,
  search: { q, found, hasMore },
  place,
}: Pick<Invitations, 'sending' | 'place'> & { action: string; search: NonNullable<Invitations['search']> }) {
  const words = invitationWords[place.language].one
  if (found.length === 0) return <p role="status">{words.none(q)}</p>
  return (
    <>
      <ul class="cases">
        {found.map(({ memberNo, name, unit }) => (
          <li>
            <form method="post" action={action} target="_blank" rel="noopener">
              <input type="hidden" name="key" value={sending} />
              <input type="hidden" name="memberNo" value={memberNo} />
              <p lang={place.locale}>
                <b>{name}</b> <span class="note">{`${memberNo} · ${unit}`}</span>
              </p>
              <button type="submit" class="quiet">
                {words.sheet(name)}
              </button>
            </form>
          </li>
        ))}
      </ul>
      {hasMore && <p class="note">{words.more}</p>}
    </>
  )
}
