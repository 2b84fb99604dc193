import type { Check, Counts } from '../domain/result.ts'
import type { Language } from './language.ts'

type Sentence = (check: Check) => string

const basesZh = {
  seats: '全体席位',
  entitled: '应到',
  present: '实到',
  returned: '收回票',
  valid: '有效票',
  yesNo: '赞成与反对票之和',
}
const basesEn = {
  seats: 'all seats',
  entitled: 'those entitled',
  present: 'those present',
  returned: 'ballots returned',
  valid: 'valid ballots',
  yesNo: 'votes for and against',
}

/** A condition and its arithmetic as one sentence: what was counted, of what, how much it took, whether it holds. */
const zh: Sentence = ({ threshold, kind, section, base, votes, required, holds }) => {
  const { of, cmp, num, den } = threshold
  const where = section === undefined ? '' : `【${section}】`
  const what = kind === 'quorum' ? `实到${votes}人` : `赞成${votes}票`
  const rule = cmp === 'gte' ? `${basesZh[of]}${base}的${num}/${den}以上` : `超过${basesZh[of]}${base}的${num}/${den}`
  const need = base === 0 ? '基数为0，不成立' : `须${required}`
  return `${where}${what}；要求：${rule}（${need}）：${holds ? '达到' : '未达到'}`
}

const en: Sentence = ({ threshold, kind, section, base, votes, required, holds }) => {
  const { of, cmp, num, den } = threshold
  const where = section === undefined ? '' : `${section}: `
  const what = kind === 'quorum' ? `${votes} present` : `${votes} for`
  const rule = `${cmp === 'gte' ? 'at least' : 'more than'} ${num}/${den} of ${base} (${basesEn[of]})`
  const need = base === 0 ? 'nothing to count on' : `${required} needed`
  return `${where}${what}; required: ${rule}, ${need}: ${holds ? 'met' : 'not met'}`
}

export const checkSentence: Record<Language, Sentence> = { zh, en }

/** The names of a result's counts, in the order in which they are read out. */
export const countNames: Record<Language, Partial<Record<keyof Counts, string>>> = {
  zh: {
    entitled: '应到',
    present: '实到',
    for: '赞成',
    against: '反对',
    abstain: '弃权',
    invalid: '无效',
    notVoted: '未投',
  },
  en: {
    entitled: 'Entitled',
    present: 'Present',
    for: 'For',
    against: 'Against',
    abstain: 'Abstained',
    invalid: 'Invalid',
    notVoted: 'Not voted',
  },
}
