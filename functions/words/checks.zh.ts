import type { Check } from '../domain/result.ts'
import type { Base } from '../domain/threshold.ts'
import type { CheckSentence, CountNames } from './check-words.ts'

/** What a threshold is a fraction of. */
export const basesZh: Record<Base, string> = {
  seats: '全体席位',
  entitled: '应到',
  present: '实到',
  returned: '收回票',
  valid: '有效票',
  yesNo: '赞成与反对票之和',
}

const counted: Record<Check['kind'], (votes: number) => string> = {
  majority: (votes) => `赞成${votes}票`,
  election: (votes) => `得票最多的${votes}票`,
  quorum: (votes) => `实到${votes}人`,
}

export const checkSentenceZh: CheckSentence = ({ threshold, kind, section, base, votes, required, holds }) => {
  const { of, cmp, num, den } = threshold
  const where = section === undefined ? '' : `【${section}】`
  const what = counted[kind](votes)
  const rule = cmp === 'gte' ? `${basesZh[of]}${base}的${num}/${den}以上` : `超过${basesZh[of]}${base}的${num}/${den}`
  const need = base === 0 ? '基数为0，不成立' : `须${required}`
  return `${where}${what}；${kind === 'election' ? '当选要求' : '要求'}：${rule}（${need}）：${holds ? '达到' : '未达到'}`
}

export const countNamesZh: CountNames = {
  entitled: '应到',
  present: '实到',
  for: '赞成',
  against: '反对',
  abstain: '弃权',
  invalid: '无效',
  notVoted: '未投（含缺席）',
}
