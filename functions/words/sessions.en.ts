import type { SessionWords } from './session-words.ts'

export const sessionsEn: SessionWords = {
  title: ({ term, number, body }) => `${body}, term ${term}${number === null ? '' : `, session ${number}`}`,
  quorum: ({ quorum, seats, entitled, present, required, met }, voters) => {
    const there =
      voters === 'entitled' ? `held in writing, ${entitled} entitled` : `${present} of ${entitled} entitled are present`
    if (!quorum) return `${there}; no quorum is required`
    const base = quorum.of === 'seats' ? `${seats} seats; ` : ''
    return `${base}${there}; ${required} are required; the quorum is ${met ? 'met' : 'not met'}`
  },
}
