import type { SessionFigures } from './summary.ts'

/** What sessions are compared by: how much was suggested, and, in whole percent, how much of it is closed, was answered on time, satisfied. */
export const measures = ['total', 'closed', 'onTime', 'satisfied'] as const
export type Measure = (typeof measures)[number]

const percentOf = (part: number, whole: number) => (whole > 0 ? Math.round((part * 100) / whole) : undefined)

/** What a session comes to by a measure; undefined where nothing was counted that a share could be of. */
export function measured(measure: Measure, figures: SessionFigures): number | undefined {
  const { total, closed, onTime, late, satisfied, unsatisfied } = figures
  if (measure === 'total') return total
  if (measure === 'closed') return percentOf(closed, total)
  return measure === 'onTime' ? percentOf(onTime, onTime + late) : percentOf(satisfied, satisfied + unsatisfied)
}

/** The sessions that the latest one can be compared with, and it: those of its own body, since a plenary and its standing committee are not alike. */
export const comparable = (trend: readonly SessionFigures[]): SessionFigures[] =>
  trend.filter(({ body }) => body === trend.at(-1)?.body)

/** By how much the last of some values differs from the one before; undefined where either is missing. */
export function changeOf(values: readonly (number | undefined)[]): number | undefined {
  const [before, now] = values.slice(-2)
  return before === undefined || now === undefined ? undefined : now - before
}
