/** How many tries a member has at a session's code in one span of time. */
export const mostTries = 5
const spanLength = 10 * 60_000

/** The number of the span in which tries are counted together, and the whole seconds until the next one begins. */
export function trySpan(at: Date): { span: number; secondsLeft: number } {
  const span = Math.floor(at.getTime() / spanLength)
  return { span, secondsLeft: Math.ceil(((span + 1) * spanLength - at.getTime()) / 1000) }
}
