import type { PlanChange } from '../domain/plan.ts'
import { changeOf, type PlanStep } from '../domain/plan-step.ts'
import { type Key, keys } from './keys.ts'
import { type Act, noted } from './log.ts'
import { tabling } from './motions.ts'
import { creation } from './sessions.ts'
import { drop, put, remove, type Write } from './transact.ts'

/** The writes of a plan's steps, with a log entry for each session about it and everything in it that the plan touches. */
export const planWrites = (how: Act, steps: PlanStep[]): Write[] => [
  ...steps.flatMap((step) => writes(how.association, step)),
  ...[...new Set(steps.map(({ session }) => session))].flatMap((session) =>
    note(how, session, steps.filter((step) => step.session === session).map(changeOf)),
  ),
]

function note(how: Act, session: string, changes: PlanChange[]): Write[] {
  const ids = (op: PlanChange['op']) => changes.filter((change) => change.op === op).map(({ id }) => id)
  const about = [...new Set([session || 'association', ...changes.map(({ id }) => id)])]
  const details = { create: ids('create'), update: ids('update'), remove: ids('remove') }
  return noted(how, { about, move: 'plan', details })
}

function writes(a: string, step: PlanStep): Write[] {
  if (step.before && !step.after) return removal(a, step)
  if (step.after && !step.before && step.kind === 'session') return creation(a, step.after)
  if (step.after && !step.before && step.kind === 'motion') return tabling(a, step.after)
  return step.after ? [put(keyOf(a, step), step.after)] : []
}

/** Takes away the thing, and what leads to it. */
function removal(a: string, step: PlanStep): Write[] {
  const { kind, id, before } = step
  if (!before) return []
  const leading = kind === 'session' ? [drop(keys.sessionEntry(a, id)), drop(keys.live(step.before?.live ?? ''))] : []
  const entry = kind === 'motion' ? [drop(keys.motionEntry(a, id))] : []
  return [remove(keyOf(a, step), before), ...leading, ...entry]
}

function keyOf(a: string, { kind, session, id }: PlanStep): Key {
  if (kind === 'association') return keys.association(a)
  if (kind === 'session') return keys.session(a, session)
  if (kind === 'motion') return keys.motion(a, session, id)
  return kind === 'group' ? keys.group(a, session, id) : keys.agendaItem(a, session, id)
}
