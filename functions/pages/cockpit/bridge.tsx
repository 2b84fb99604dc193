import type { Child } from 'hono/jsx'
import { type CockpitPart, cockpitWords } from '../../words/cockpit.ts'
import { pageWords } from '../../words/pages.ts'
import { partAddress } from './addresses.ts'
import type { Cockpit } from './cockpit.ts'

/** How things stand, on every page: the session, who is there, what goes on; and the way to each part. */
export function Bridge({ cockpit: { place, session, now }, part }: { cockpit: Cockpit; part: CockpitPart }) {
  const words = cockpitWords[place.language]
  const { quorum, item, poll } = now
  return (
    <div class="bridge">
      <p class="standing">
        <a class="whole" href="/cockpit">
          {words.all}
        </a>
        <strong lang={place.locale}>{session.title}</strong>
        <span class={`status ${session.status}`}>{pageWords[place.language].statuses[session.status]}</span>
        <span class={quorum.met ? undefined : 'late'}>
          {words.present(quorum.present, quorum.entitled)}
          {quorum.quorum && (
            <>
              {' · '}
              {words.required(quorum.required, quorum.met)}
            </>
          )}
        </span>
        {item && (
          <span data-news>
            {words.item}
            {pageWords[place.language].colon}
            <span lang={place.locale}>{item.title}</span>
          </span>
        )}
        {poll && (
          <a class="voting" href={partAddress(session.id, 'votes', `/${poll.motion}`)}>
            {poll.method === 'open'
              ? words.voting(poll.turnout, poll.electorate.present)
              : pageWords[place.language].voting}
          </a>
        )}
      </p>
      <nav aria-label={words.title}>
        <ul>
          {(Object.keys(words.parts) as CockpitPart[]).map((one) => (
            <Part href={partAddress(session.id, one)} isHere={one === part}>
              {words.parts[one]}
            </Part>
          ))}
        </ul>
      </nav>
    </div>
  )
}

const Part = ({ href, isHere, children }: { href: string; isHere: boolean; children?: Child }) => (
  <li>
    <a href={href} aria-current={isHere ? 'page' : undefined} data-part>
      {children}
    </a>
  </li>
)
