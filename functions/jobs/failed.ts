/** Tells the log that a job failed, and for what; answers the failure. The function's own report names its number alone. */
export function failed(job: string, about: Record<string, string | undefined>, reason: unknown): Error {
  const error = reason instanceof Error ? reason : new Error(String(reason))
  console.error(JSON.stringify({ level: 'error', job, ...about, error: error.stack }))
  return error
}
