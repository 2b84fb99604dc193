import * as z from 'zod'
import type { SuggestionStatus } from './suggestion.ts'

/**
 * How far a suggestion has come, in the few steps that a glance takes in. `ended` is what ended without an answer of its own:
 * declined, withdrawn, or handled as another or as several others.
 */
export const Stage = z.enum(['sorting', 'underway', 'reported', 'answered', 'closed', 'ended'])
export type Stage = z.infer<typeof Stage>

const stages: Record<Exclude<SuggestionStatus, 'draft'>, Stage> = {
  submitted: 'sorting',
  returned: 'sorting',
  accepted: 'sorting',
  declined: 'ended',
  merged: 'ended',
  split: 'ended',
  withdrawn: 'ended',
  assigned: 'underway',
  'in-progress': 'underway',
  rework: 'underway',
  replied: 'answered',
  tracking: 'answered',
  explained: 'answered',
  referenced: 'answered',
  closed: 'closed',
  queued: 'reported',
  compiled: 'reported',
  approved: 'reported',
  sent: 'reported',
  instructed: 'reported',
  'fed-back': 'reported',
}

/** The stage of what was submitted. */
export const stageOf = (status: Exclude<SuggestionStatus, 'draft'>): Stage => stages[status]

const over = new Set<SuggestionStatus>([
  'declined',
  'merged',
  'split',
  'withdrawn',
  'explained',
  'referenced',
  'closed',
])

/** Whether something remains to be done about it. What was answered is open until it is closed. */
export const isOpen = (status: SuggestionStatus) => status !== 'draft' && !over.has(status)

/** How many have come to each stage. */
export function stagesOf(byStatus: Readonly<Record<string, number>>): Record<Stage, number> {
  const counts: Record<Stage, number> = { sorting: 0, underway: 0, reported: 0, answered: 0, closed: 0, ended: 0 }
  for (const [status, stage] of Object.entries(stages)) counts[stage] += byStatus[status] ?? 0
  return counts
}
