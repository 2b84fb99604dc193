import type { Check } from '../domain/result.ts'
import type { Base } from '../domain/threshold.ts'
import type { CheckSentence, CountNames } from './check-words.ts'

/** What a threshold is a fraction of. */
export const basesEn: Record<Base, string> = {
  seats: 'all seats',
  entitled: 'those entitled',
  present: 'those present',
  returned: 'ballots returned',
  valid: 'valid ballots',
  yesNo: 'votes for and against',
}

const counted: Record<Check['kind'], (votes: number) => string> = {
  majority: (votes) => `${votes} for`,
  election: (votes) => `most votes: ${votes}`,
  quorum: (votes) => `${votes} present`,
}

export const checkSentenceEn: CheckSentence = ({ threshold, kind, section, base, votes, required, holds }) => {
  const { of, cmp, num, den } = threshold
  const where = section === undefined ? '' : `${section}: `
  const what = counted[kind](votes)
  const rule = `${cmp === 'gte' ? 'at least' : 'more than'} ${num}/${den} of ${base} (${basesEn[of]})`
  const need = base === 0 ? 'nothing to count on' : `${required} needed`
  return `${where}${what}; ${kind === 'election' ? 'required of each' : 'required'}: ${rule}, ${need}: ${holds ? 'met' : 'not met'}`
}

export const countNamesEn: CountNames = {
  entitled: 'Entitled',
  present: 'Present',
  for: 'For',
  against: 'Against',
  abstain: 'Abstained',
  invalid: 'Invalid',
  notVoted: 'Not voted (absent included)',
}
