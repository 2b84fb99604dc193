import { cockpitWords } from '../../words/cockpit.ts'
import { partAddress } from './addresses.ts'
import type { Cockpit } from './cockpit.ts'

/** What cannot be done before the open vote is closed, and the way to close it. */
export function CloseFirst({ cockpit: { place, session, now }, children }: { cockpit: Cockpit; children: string }) {
  return (
    <>
      <p>{children}</p>
      <div class="moves">
        <a class="button" href={partAddress(session.id, 'votes', now.poll && `/${now.poll.motion}`)} data-next>
          {cockpitWords[place.language].closeVote}
        </a>
      </div>
    </>
  )
}
