/** The one clock. The demo fills the past with it; tests set it. */
export const clock = { now: () => new Date() }

/** This instant, in UTC. */
export const instant = () => clock.now().toISOString()
