import { instant } from '../../functions/store/clock.ts'
import type { Call } from './calls.ts'
import { asOfDay, onDay } from './days.ts'
import { fates, type Line, type Step } from './fates.ts'
import { reports, signer } from './texts.ts'

export interface Made extends Line {
  id: string
}

const merged = /^merged:(.+)$/

/** Posts the suggestions of a session in the order of the file, so that each has the same number at every start; then all but the drafts are submitted. */
export async function suggest(call: Call, lines: Line[]): Promise<Made[]> {
  const made: Made[] = []
  for (const line of lines) {
    const { session, fate: _fate, host: _host, reply: _reply, ...body } = line
    const { id } = await call('POST', `/v1/sessions/${session}/suggestions`, { body })
    made.push({ ...line, id })
  }
  const submitted = made.filter(({ fate }) => fate !== 'draft')
  await Promise.all(submitted.map(({ id }) => call('POST', `/v1/suggestions/${id}/submit`)))
  return made
}

/**
 * Takes the suggestions of the previous session through the year to what has become of them until today. They go side by side,
 * and wait for each other only where one is merged into another, or goes into a special report.
 */
export async function followUp(call: Call, made: Made[]): Promise<void> {
  const course = made.map((line) => ({ line, steps: stepsOf(line, made) }))
  const between = (after: number, until: number) =>
    Promise.all(
      course.map(async ({ line, steps }) => {
        for (const step of steps.filter(({ day }) => day > after && day <= until)) await take(call, line.id, step)
      }),
    )
  await between(0, merging)
  await between(merging, reporting.first)
  await asOfDay(reporting.first, () => report(call, made, 'reported', reports.first))
  await between(reporting.first, reporting.second)
  await asOfDay(reporting.second, () => report(call, made, 'sent', reports.second))
  await between(reporting.second, Number.POSITIVE_INFINITY)
}

const merging = 11
const reporting = { first: 100, second: 200 }

function stepsOf(line: Made, made: Made[]): Step[] {
  const into = made.find(({ title }) => title === merged.exec(line.fate)?.[1])
  return into ? [{ day: merging, move: 'merge', body: { into: into.id } }] : (fates[line.fate]?.(line) ?? [])
}

async function take(call: Call, id: string, { day, move, body }: Step): Promise<void> {
  await asOfDay(day, async () => {
    const sent = typeof body === 'function' ? body(await call('GET', `/v1/suggestions/${id}`)) : body
    await call('POST', `/v1/suggestions/${id}/${move}`, { body: sent })
  })
}

type Texts = (typeof reports)['first' | 'second']

/** A special report of those with one fate: sent, and, where there are instructions, come back with them and answered for. */
async function report(call: Call, made: Made[], fate: string, texts: Texts): Promise<void> {
  const { title, addressee, documentNumber, recipient } = texts
  const suggestions = made.filter((line) => line.fate === fate).map(({ id }) => id)
  const { id } = await call('POST', '/v1/special-reports', { body: { title, addressee, suggestions } })
  const move = (name: string, body: object) => call('POST', `/v1/special-reports/${id}/${name}`, { body })
  await move('approve', { signer })
  const sentAt = instant()
  await move('send', { documentNumber: documentNumber(sentAt.slice(0, 4)), recipient, sentAt })
  if (!('instruction' in texts)) return
  await move('instruct', { by: texts.by, date: sentAt.slice(0, 10), text: texts.instruction })
  await carryOut(call, id, made, texts.assignment)
  await move('feed-back', { note: texts.note })
}

type Assignment = (typeof reports)['first']['assignment']

/** What an instruction asks a department to do, until it is answered. */
async function carryOut(call: Call, report: string, made: Made[], { of, reply, ...task }: Assignment): Promise<void> {
  const suggestion = made.find(({ title }) => title === of)?.id
  const assigned = { ...task, suggestion, dueAt: onDay(250) }
  const { id } = await call('POST', `/v1/special-reports/${report}/assignments`, { body: assigned })
  await take(call, id, { day: 130, move: 'start', body: {} })
  await take(call, id, { day: 230, move: 'reply', body: { class: 'A', text: reply, signer } })
}
