import { randomUUID } from 'node:crypto'
import { type Call, callerAt } from './calls.ts'
import { asOfDay, timeTravelling } from './days.ts'
import type { Line } from './fates.ts'
import { text } from './files.ts'
import { followUp, suggest } from './follow-up.ts'
import { convenePrevious, holdPrevious } from './previous.ts'
import { contact, progress } from './texts.ts'
import { type Places, today } from './today.ts'

/** Tells how far the year's work has come, and everybody what became of their suggestions. */
async function tell(call: Call): Promise<void> {
  await Promise.all([
    ...Object.entries(progress).map(([priority, tasks]) =>
      call('PUT', `/v1/priorities/${priority}/progress`, { body: { tasks } }),
    ),
    call('PUT', '/v1/association/digest', { body: { enabled: true } }),
  ])
}

/** Appoints a department's contact; answers the subject that they sign in as. */
async function appoint(call: Call): Promise<string> {
  const subject = randomUUID()
  await call('POST', '/v1/staff', { body: { ...contact, subject, role: 'host' } })
  return subject
}

/**
 * Fills an association, through the API alone, as its secretariat would: the fourth session a year ago, what became of its
 * suggestions since, and today's fifth with a poll open. Answers where a first visitor can go, and as whom.
 */
export async function fill(url: string, secretariat: string): Promise<Places> {
  const call = callerAt(url, secretariat)
  const lines = text('suggestions.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
  const of = (session: string) => lines.filter((line) => line.session === session)
  return timeTravelling(async () => {
    const numbers = await asOfDay(0, () => convenePrevious(call))
    const [places] = await Promise.all([
      today(call, of('plenary-5-5')),
      asOfDay(0, () => holdPrevious(call, numbers)),
      asOfDay(0, () => suggest(call, of('plenary-5-4'))).then((made) => followUp(call, made)),
    ])
    const [department] = await Promise.all([appoint(call), tell(call)])
    return { ...places, department }
  })
}
