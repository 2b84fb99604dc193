import type { Association } from './association.ts'
import type { Plan } from './plan.ts'
import { type StandingSession, sessionRemoval, sessionSteps } from './plan-session.ts'
import type { PlanStep } from './plan-step.ts'
import { Refusal } from './refusal.ts'
import { differing } from './same.ts'
import type { NewSession, Session } from './session.ts'

/** What stands before a plan is carried out. */
export interface Standing {
  association: Association
  sessions: StandingSession[]
  /** For each of the plan's motions that exists already: its session. */
  motions: Map<string, string>
}

const associationFields = [
  'name',
  'timezone',
  'locale',
  'themes',
  'departments',
  'priorities',
  'bodies',
  'replyClasses',
  'calendar',
] as const

/**
 * What makes everything stand as a plan has it, in the order of the plan; nothing, when it does already. A plan takes away only
 * what a plan made and what has not begun. Refuses whole whatever would alter what was decided or has begun, a motion's id that
 * another session has, and an association without the body of a session that stays.
 */
export function planSteps(
  standing: Standing,
  plan: Plan,
  drafted: (id: string, wanted: NewSession) => Session,
): PlanStep[] {
  const found = (id: string) => standing.sessions.find(({ session }) => session.id === id)
  const planned = plan.sessions.flatMap((wanted) => {
    const { agenda, groups: _, ...itself } = wanted
    for (const { motion } of agenda) {
      const elsewhere = motion && standing.motions.get(motion.id)
      if (elsewhere !== undefined && elsewhere !== wanted.id) throw new Refusal('already-exists', { id: motion?.id })
    }
    return sessionSteps(wanted, drafted(wanted.id, itself), found(wanted.id))
  })
  const unplanned = standing.sessions.filter(({ session }) => !plan.sessions.some(({ id }) => id === session.id))
  const removed = unplanned.flatMap(sessionRemoval)
  const staying = unplanned.filter(
    ({ session }) => !removed.some(({ id, kind }) => kind === 'session' && id === session.id),
  )
  const bereft = staying.find(({ session }) => !plan.association.bodies.some(({ id }) => id === session.body))
  if (bereft) throw new Refusal('already-begun', { id: bereft.session.body })
  return [...associationSteps(standing.association, plan.association), ...planned, ...removed]
}

function associationSteps(before: Association, wanted: Association): PlanStep[] {
  const fields = differing(associationFields, before, wanted)
  if (fields.length === 0) return []
  return [{ kind: 'association', id: 'association', session: '', before, after: { ...before, ...wanted }, fields }]
}
