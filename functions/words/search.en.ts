import type { SearchWords } from './search.zh.ts'

export const searchEn: SearchWords = {
  reason: (shares) => (shares.length > 0 ? `shares: ${shares.join(', ')}` : 'similar wording'),
  method: (voters) =>
    `The past suggestions that are worded most like it vote, each with the weight of its likeness: the ${voters} nearest on the theme, the ${voters} nearest on the host. Those that decided it are named. It is advice; the secretariat decides.`,
}
