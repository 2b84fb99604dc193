import type { Candidate } from '../domain/election.ts'
import type { MotionPatch } from '../domain/motion.ts'
import type { Fault } from '../domain/refusal.ts'
import { association } from './associations.ts'
import { membersByNo } from './members.ts'

/**
 * Why an election's candidates cannot stand: a number that is somebody else's, somebody new without the record that they would
 * get, and what they are elected to in a body that the association does not have.
 */
export async function candidateFaults(a: string, { candidates = [], fills }: MotionPatch): Promise<Fault[]> {
  const known = await membersByNo(
    a,
    candidates.map(({ memberNo }) => memberNo),
  )
  const faults = candidates.flatMap((one, at) => faultsOf(one, known.get(one.memberNo)?.name, `candidates.${at}`))
  const body = fills?.body
  const isThere = body === undefined || (await association(a)).bodies.some(({ id }) => id === body)
  return isThere ? faults : [...faults, { path: 'fills.body', message: `"${body}" is not one of the association's` }]
}

function faultsOf({ name, unit, constituency }: Candidate, known: string | undefined, path: string): Fault[] {
  if (known !== undefined)
    return known === name ? [] : [{ path: `${path}.name`, message: `this number is that of ${known}` }]
  return Object.entries({ unit, constituency })
    .filter(([, given]) => given === undefined)
    .map(([field]) => ({ path: `${path}.${field}`, message: 'is needed of somebody who is no member yet' }))
}
