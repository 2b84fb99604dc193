import type { Call } from './calls.ts'
import { dated } from './days.ts'
import { text } from './files.ts'
import { count, openWith, runAgenda } from './sessions.ts'

const session = 'plenary-5-4'

/** Plans the fourth session, imports the roster and convenes; answers everybody's number. */
export async function convenePrevious(call: Call): Promise<string[]> {
  await call('PUT', '/v1/plan', { type: 'application/yaml', body: dated(text('previous.plan.yaml')) })
  const { rows } = await call('POST', '/v1/members/import?body=plenary,standing', {
    type: 'text/csv',
    body: text('roster.csv'),
  })
  await call('POST', `/v1/sessions/${session}/convene`)
  return (rows as { memberNo: string }[]).map(({ memberNo }) => memberNo)
}

/** Holds the fourth session, from check-in to its close. */
export async function holdPrevious(call: Call, numbers: string[]): Promise<void> {
  await openWith(call, session, numbers.slice(0, 106), numbers.slice(106, 112))
  await runAgenda(call, session, (motion) => count(call, motion, { for: 101, against: 1, abstain: 4 }))
  await call('POST', `/v1/sessions/${session}/close`)
}
