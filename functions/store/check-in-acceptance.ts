import type { AcceptedCheckIns } from '../domain/check-in.ts'
import { stillOpenToChange } from '../domain/session.ts'
import { attendAll } from './attendance-marks.ts'
import { waitingIn } from './check-ins.ts'
import type { Act } from './log.ts'
import { session } from './sessions.ts'

/**
 * Marks present those who checked in and wait: the named ones, or all. Who does not wait is left as they are, and told apart. A
 * call that broke off can be repeated. Refuses a session that is closed.
 */
export async function acceptCheckIns(how: Act, sessionId: string, named?: string[]): Promise<AcceptedCheckIns> {
  const of = await session(how.association, sessionId)
  stillOpenToChange(of)
  const waiting = new Set((await waitingIn(how.association, of)).map(({ memberNo }) => memberNo))
  const asked = named ? [...new Set(named)] : [...waiting]
  const accepted = asked.filter((memberNo) => waiting.has(memberNo))
  await attendAll(
    how,
    sessionId,
    accepted.map((memberNo) => ({ memberNo, status: 'present' })),
  )
  return {
    items: asked.map((memberNo) => ({ memberNo, outcome: waiting.has(memberNo) ? 'present' : 'not-waiting' })),
  }
}
