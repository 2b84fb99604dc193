import type { CheckSentence, CountNames } from './check-words.ts'

const bases = {
  seats: 'all seats',
  entitled: 'those entitled',
  present: 'those present',
  returned: 'ballots returned',
  valid: 'valid ballots',
  yesNo: 'votes for and against',
}

export const checkSentenceEn: CheckSentence = ({ threshold, kind, section, base, votes, required, holds }) => {
  const { of, cmp, num, den } = threshold
  const where = section === undefined ? '' : `${section}: `
  const what = kind === 'quorum' ? `${votes} present` : `${votes} for`
  const rule = `${cmp === 'gte' ? 'at least' : 'more than'} ${num}/${den} of ${base} (${bases[of]})`
  const need = base === 0 ? 'nothing to count on' : `${required} needed`
  return `${where}${what}; required: ${rule}, ${need}: ${holds ? 'met' : 'not met'}`
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
