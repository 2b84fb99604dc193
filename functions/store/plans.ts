import type { Plan, PlanChange } from '../domain/plan.ts'
import { planSteps } from '../domain/plan-diff.ts'
import { changeOf, type PlanStep } from '../domain/plan-step.ts'
import type { Session } from '../domain/session.ts'
import { keepsRosters } from './associations.ts'
import { keys } from './keys.ts'
import type { Act } from './log.ts'
import { standingBefore } from './plan-standing.ts'
import { planWrites } from './plan-writes.ts'
import { drafted } from './sessions.ts'
import { decided, most, transact, unchanged, type Write } from './transact.ts'

/** What a plan would change, exactly as carrying it out would. Refuses what `planSteps` refuses. */
export const foreseen = async (a: string, plan: Plan): Promise<PlanChange[]> =>
  (await judged(a, plan)).steps.map(changeOf)

/**
 * Makes everything stand as a plan has it; answers what that changed. The whole plan is judged before the first write. What
 * fits one transaction is made in one; a larger plan is made a session at a time, and can be put again wherever it broke off.
 */
export async function carryOut(how: Act, plan: Plan): Promise<PlanChange[]> {
  let told: PlanChange[] | undefined
  for (;;) {
    const { steps, part } = await decided(async () => {
      const { steps, sessions } = await judged(how.association, plan)
      const part = firstPart(how, steps, sessions)
      if (part.length > 0) await transact(allWrites(how, part, sessions))
      return { steps, part }
    })
    told ??= steps.map(changeOf)
    if (part.length === steps.length) return told
  }
}

/** The steps that a plan takes from what stands, and the sessions that it was judged by. */
async function judged(a: string, plan: Plan) {
  const standing = await standingBefore(a, plan)
  await keepsRosters(a, standing.association, plan.association)
  const steps = planSteps(standing, plan, (id, wanted) => drafted(plan.association, id, wanted))
  return { steps, sessions: standing.sessions.map(({ session }) => session) }
}

/** As many of the steps as one transaction takes: all of them, or the first ones of one session. */
function firstPart(how: Act, steps: PlanStep[], sessions: Session[]): PlanStep[] {
  const fits = (part: PlanStep[]) => allWrites(how, part, sessions).length <= most
  if (fits(steps)) return steps
  const ofOne = steps.filter(({ session }) => session === steps[0]?.session)
  let count = ofOne.length
  while (count > 1 && !fits(ofOne.slice(0, count))) count--
  return ofOne.slice(0, count)
}

/** The writes of some steps, on condition that a session which they reach into is still as the plan was judged by. */
function allWrites(how: Act, part: PlanStep[], sessions: Session[]): Write[] {
  const itself = new Set(part.filter(({ kind }) => kind === 'session').map(({ id }) => id))
  const reached = sessions.filter(({ id }) => !itself.has(id) && part.some(({ session }) => session === id))
  return [
    ...reached.map((session) => unchanged(keys.session(how.association, session.id), session)),
    ...planWrites(how, part),
  ]
}
