import type { Plan } from '../../functions/domain/plan.ts'
import { planSteps, type Standing } from '../../functions/domain/plan-diff.ts'
import type { StandingSession } from '../../functions/domain/plan-session.ts'
import { changeOf, type PlanStep } from '../../functions/domain/plan-step.ts'
import type { Session } from '../../functions/domain/session.ts'

/** A session as the store drafts it, but for its random live key. */
export const drafted = (id: string, wanted: object) =>
  ({ title: '默认', ...wanted, id, term: 5, status: 'planned', live: id }) as Session

function into<T extends { id: string }>(list: T[], { id, after }: { id: string; after?: T }): void {
  const at = list.findIndex((one) => one.id === id)
  list.splice(at < 0 ? list.length : at, at < 0 ? 0 : 1, ...(after ? [after] : []))
}

const empty = { items: [], motions: [], groups: [], attended: false, discussed: false }

function one(standing: Standing, step: PlanStep): void {
  const of = standing.sessions.find(({ session }) => session.id === step.session) as StandingSession
  if (step.kind === 'association') standing.association = step.after ?? standing.association
  else if (step.kind === 'agenda-item') into(of.items, step)
  else if (step.kind === 'group') into(of.groups, step)
  else if (step.kind === 'motion') {
    into(of.motions, step)
    if (step.after) standing.motions.set(step.id, step.session)
    else standing.motions.delete(step.id)
  } else if (step.after && step.before) of.session = step.after
  else if (step.after) standing.sessions.push(structuredClone({ ...empty, session: step.after }))
  else standing.sessions = standing.sessions.filter((other) => other !== of)
}

/** What stands once a plan is carried out, as the store carries it out. */
export function after(standing: Standing, plan: Plan): Standing {
  const next = structuredClone(standing)
  for (const step of planSteps(standing, plan, drafted)) one(next, step)
  return next
}

/** What stands once a first plan is carried out, altered by hand since. */
export function standingWith(plan: Plan, alter: (one: StandingSession) => void = () => {}): Standing {
  const standing = after({ association: plan.association, sessions: [], motions: new Map() }, plan)
  standing.sessions.forEach(alter)
  return standing
}

/** A plan's changes, a line each: `update session s venue`. */
export const told = (standing: Standing, plan: Plan) =>
  planSteps(standing, plan, drafted)
    .map(changeOf)
    .map(({ op, kind, id, fields }) => [op, kind, id, ...(fields ?? [])].join(' '))
