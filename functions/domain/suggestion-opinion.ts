import * as z from 'zod'
import { type Fault, invalid } from './refusal.ts'
import { Instant, Line, text } from './text.ts'

/** What a co-host has to say about the answer. */
export const Opinion = z.strictObject({ department: Line, text: text(2000) })
export type Opinion = z.infer<typeof Opinion>

/** An opinion as it is kept: when it was given, and by whom. */
export const GivenOpinion = Opinion.extend({ at: Instant, by: z.string() })
type GivenOpinion = z.infer<typeof GivenOpinion>

/** Until when a co-host is to give its opinion. */
export const OpinionDate = z.strictObject({ department: Line, dueAt: Instant })
type OpinionDate = z.infer<typeof OpinionDate>

/** Who is to give an opinion, and what was given. */
interface Asked {
  coHosts: string[]
  opinions?: GivenOpinion[] | undefined
}

interface Given {
  at: string
  by: string
}

/** The opinions with one more, or another one of the same department. Refuses who is no co-host. */
export function opined({ coHosts, opinions = [] }: Asked, opinion: Opinion, { at, by }: Given): GivenOpinion[] {
  if (!coHosts.includes(opinion.department))
    throw invalid({ path: 'department', message: `must be one of ${coHosts.join(', ')}` })
  return withOpinion(opinions, { ...opinion, at, by })
}

const withOpinion = (opinions: readonly GivenOpinion[], given: GivenOpinion) => [
  ...opinions.filter(({ department }) => department !== given.department),
  given,
]

/**
 * The opinions that an answer stands on: those that co-hosts gave by themselves, and those that it brings, which go before
 * them. Refuses the opinion of a department that is no co-host, two of one, and a co-host without any.
 */
export function gathered(
  { coHosts, opinions = [] }: Asked,
  brought: readonly Opinion[],
  { at, by }: Given,
): GivenOpinion[] {
  const all = brought.reduce((known, one) => withOpinion(known, { ...one, at, by }), opinions)
  const given = brought.map(({ department }) => department)
  const missing = coHosts.filter((name) => !all.some(({ department }) => department === name))
  const faults = [
    ...missing.map((name) => `the opinion of "${name}" is missing`),
    ...given.filter((name) => !coHosts.includes(name)).map((name) => `"${name}" is no co-host`),
    ...given.filter((name, index) => given.indexOf(name) !== index).map((name) => `"${name}" stands twice`),
  ]
  if (faults.length > 0) throw invalid(...faults.map((message) => ({ path: 'opinions', message })))
  return all
}

/** Refuses a date that has passed, or that is later than the answer itself is due. */
export function opinionsInTime(dates: readonly OpinionDate[], at: string, dueAt: string): void {
  const faults = dates.flatMap((date, index): Fault[] => {
    const path = `opinionDates.${index}.dueAt`
    if (date.dueAt <= at) return [{ path, message: `must be after ${at}` }]
    return date.dueAt > dueAt ? [{ path, message: `must not be after ${dueAt}` }] : []
  })
  if (faults.length > 0) throw invalid(...faults)
}
