import type { SortingForm, SortingMove } from '../domain/sorting-form.ts'

/** A move: what opens or sends it, and what the page says afterwards. */
const moves: Record<SortingMove, { name: string; said: string }> = {
  accept: { name: '受理', said: '已受理，请接着分办。' },
  merge: { name: '并案', said: '已并案。' },
  return: { name: '退回修改', said: '已退回提出人修改。' },
  decline: { name: '不予受理', said: '已记为不予受理。' },
  assign: { name: '交办', said: '已交办。' },
  queue: { name: '拟呈报', said: '已列入呈报。' },
  explain: { name: '直接答复', said: '已答复提出人。' },
  reference: { name: '留作参考', said: '已留作参考。' },
  close: { name: '办结', said: '已办结。' },
}

/** What has to be put right, by its field. */
const faults: Partial<Record<keyof SortingForm | 'closed', string>> = {
  reason: '请填写理由，不超过1万字。',
  into: '请选择并入哪一件。',
  host: '请选择主办部门。',
  coHosts: '协办部门不能与主办部门相同，最多14个。',
  workingDays: '期限请填1至130个工作日，最长六个月；不填为三个月。',
  text: '请填写答复，不超过1万字。',
  signer: '请填写签发人。',
  closed: '请勾选要办结的意见建议。',
}

export const cockpitSortingZh = {
  moves,
  faults,
  submitted: '待审阅',
  accepted: '已受理，待分办',
  settled: '提出人满意，待办结',
  answered: '已答复，提出人还没有评价',
  what: {
    settled: '已答复，提出人都表示满意；或呈报的事项已有反馈。',
    answered: '提出人评价以后再办结；不再等评价的，请逐件打开办结。',
  },
  closeTicked: '办结勾选的',
  final: '办结后不能重新打开。',
  notClosed: (numbers: readonly string[]) => `没有办结：${numbers.join('、')}。可能已由他人办过，或又有新的情况。`,
  seeAnswer: '查看答复',
  history: '办理经过',
  nothing: '没有待梳理或待办结的意见建议。',
  most: '每类最多列出50件，办理后其余的会列出来。',
  back: '待梳理的意见建议',
  next: '下一件：',
  sorted: '这一件已经梳理。',
  similar: '可能是同一事项',
  noSimilar: '没有找到相近的意见建议。',
  into: '并入哪一件',
  host: '主办部门',
  coHosts: '协办部门',
  advised: (score: number) => `参考：${score}%`,
  advice: '“参考”是相近的以往建议交由哪个部门办理的比例，由秘书处决定。',
  workingDays: '期限（工作日，可不填，不填为三个月）',
  reasons: {
    close: '办结的说明（可不填）',
    return: '请提出人怎样修改（提出人会看到）',
    decline: '不予受理的理由（提出人会看到）',
    queue: '呈报的理由',
    reference: '留作参考的理由（提出人会看到）',
  },
  text: '答复（提出人会看到）',
  signer: '签发人',
}

/** What the secretariat's pages say where suggestions are sorted. */
export type CockpitSortingWords = typeof cockpitSortingZh
