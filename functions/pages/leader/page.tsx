import type { Session } from '../../domain/session.ts'
import type { LeadersView } from '../../store/leaders-view.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { paragraphOf } from '../../words/summary.ts'
import { leaderStyles } from '../assets.ts'
import { Patterns } from '../charts/patterns.tsx'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Day } from '../time.tsx'
import { Breakdown } from './breakdown.tsx'
import { Comparison } from './comparison.tsx'
import { Doing } from './doing.tsx'
import { Figures } from './figures.tsx'
import { Late } from './late.tsx'
import { listOf } from './links.ts'
import { Reports } from './reports.tsx'
import { Stages } from './stages.tsx'
import { Tools } from './tools.tsx'

interface LeaderPage {
  place: Place
  now: string
  sessions: Session[]
  chosen: string | undefined
  /** The key of the public digest, where one is chosen of which it tells. */
  digest: string | undefined
  /** The names of the chosen session's groups. */
  groups: ReadonlyMap<string, string> | undefined
  view: LeadersView
}

/**
 * What was suggested, what happens to it, and what is late: in words, then what needs a leader's attention, then the counts and
 * the sessions before. Printed, it is a sheet to hand over, without what can only be pressed.
 */
export function leaderPage({ place, now, sessions, chosen, digest, groups, view }: LeaderPage) {
  const words = leaderPageWords[place.language]
  const { figures, reports } = view
  const session = sessions.find(({ id }) => id === chosen)
  const shown = { figures, session: chosen, place }
  return (
    <Layout place={place} title={words.title} kind="wide" sheet={leaderStyles.address}>
      <Patterns />
      <h1>{words.title}</h1>
      <p class="scope">
        {session ? <span lang={place.locale}>{session.title}</span> : words.allSessions} · {words.asOf}
        <Day at={now} place={place} />
      </p>
      <p class="account">{paragraphOf(figures)[place.language]}</p>
      {figures.total === 0 ? (
        <p class="note">{sessions.length === 0 ? words.noSession : words.noneYet}</p>
      ) : (
        <Figures {...shown} />
      )}
      <Tools sessions={sessions} chosen={chosen} place={place} />
      {figures.total > 0 && <Late view={view} session={chosen} place={place} />}
      <Reports reports={reports} place={place} />
      {figures.total > 0 && (
        <>
          <Stages {...shown} />
          <Doing {...shown} />
          <Breakdown {...shown} groups={groups} />
          <Comparison trend={figures.trend} place={place} />
        </>
      )}
      <ul class="links onward">
        <li>
          <a href={listOf({ session: chosen })}>{words.list}</a>
        </li>
        {digest && (
          <li>
            <a href={`/digest/${digest}`}>{words.digest}</a>
          </li>
        )}
      </ul>
      <p class="signed" lang={place.locale}>
        {place.name}
        <br />
        <Day at={now} place={place} />
      </p>
    </Layout>
  )
}
