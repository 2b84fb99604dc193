/** Does all jobs at once; one that fails keeps no other from being done. In the end it fails with whatever failed. */
export async function allDone(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const done = await Promise.allSettled(jobs.map((job) => job()))
  const failures = done.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${jobs.length} jobs failed`)
}
