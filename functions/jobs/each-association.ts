import { associations } from '../store/associations.ts'
import { failed } from './failed.ts'

/**
 * Does a job for every association, one after the other. One that fails is told of in the log and keeps no other from it; in the
 * end the failures are thrown together.
 */
export async function eachAssociation(job: string, done: (a: string) => Promise<void>): Promise<void> {
  const all = await associations()
  const failures: Error[] = []
  for (const a of all) await done(a).catch((reason) => failures.push(failed(job, { association: a }, reason)))
  if (failures.length > 0)
    throw new AggregateError(failures, `${job} failed for ${failures.length} of ${all.length} associations`)
}
