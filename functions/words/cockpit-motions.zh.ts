import type { NewHandling } from '../domain/objection.ts'
import type { tabledKinds } from '../domain/tabling-form.ts'
import type { Threshold } from '../domain/threshold.ts'
import type { VotingTurn } from '../domain/voting-order.ts'
import { basesZh } from './checks.zh.ts'

/** Why a vote has its turn. */
const turns: Record<VotingTurn['why'], string> = {
  amendment: '修正案，先于所修正的议案',
  block: '一并表决',
  agenda: '按议程的次序',
  tabled: '未列入议程，按提出的先后',
}

const fractions: Record<string, string> = { '1/2': '半数', '2/3': '三分之二', '3/4': '四分之三' }

/** What a motion needs to be carried, in plain words. */
function condition({ of, cmp, num, den, each }: Threshold): string {
  const part = `${basesZh[of]}的${fractions[`${num}/${den}`] ?? `${num}/${den}`}`
  return `赞成${cmp === 'gt' ? `超过${part}` : `达到${part}以上`}${each ? '，各界别分别达到' : ''}`
}

const kinds: Record<(typeof tabledKinds)[number], string> = { general: '一般议案', 'report-approval': '审议报告' }

const decided: Record<NewHandling['decision'], string> = { upheld: '异议成立', dismissed: '异议不成立' }

export const cockpitMotionZh = {
  order: '表决次序',
  turns,
  stale: '所修正的案文在提出后已有变动，须重新提交或撤回。',
  others: '其他议案',
  condition,
  conditions: (all: readonly Threshold[]) => `通过条件：${all.map(condition).join('；并且')}`,

  tabling: {
    title: '提出议案',
    text: '议案全文',
    hint: '（照宣读的写，通过后即为决议）',
    kind: '类别',
    kinds,
    method: '表决方式',
    majority: '通过条件',
    needs: (votes: number) => `（现在须${votes}票）`,
    quorum: '法定人数按这次会议的规定。',
    others: '选举、名单变动和其他通过条件的议案，请在接口控制台中提出：',
    console: '接口控制台',
    send: '提出',
    said: '议案已提出。',
    closed: '会议已闭会，不能再提出议案。',
    back: '全部议案',
    faults: {
      text: '请填写议案全文，不超过1万字。',
      kind: '请选择类别。',
      method: '请选择表决方式。',
      majority: '请选择通过条件。',
    },
  },

  scheduling: {
    title: '定时开始',
    what: '到时自动开始表决，由那时到会的人投票。那时如不能开始（例如人数不足），不再补开。',
    day: '日期',
    hour: '时间',
    send: '定时',
    opens: '将于',
    cancel: '取消定时',
    notOpened: '定时的表决没有开始：',
    anew: '不会自动补开。问题解决以后，请另行开始或重新定时。',
  },
  amending: {
    title: '修正案',
    table: '提出修正案',
    text: '修正内容',
    hint: '（如宣读时所说：将“稳步推进”改为“加快推进”）',
    amendedText: '修正后的全文',
    stale: '原案文已变动，此修正案须重新提交或撤回。',
  },
  blocking: {
    title: '几项议案一并表决',
    what: '表决方式、法定人数和通过条件相同的议案，可以一次表决。有人要求时，可以再分出单独表决。',
    which: '一并表决的议案',
    send: '并为一组',
    said: '已并为一组，一并表决。',
    few: '请至少选择两项议案，至多二十项。',
    rule: '没有并入：所选议案的表决方式、法定人数和通过条件须相同。',
  },
  separating: {
    title: '分出一项单独表决',
    two: '组内只有两项，分出一项后两项都单独表决。',
    which: '分出的议案',
    why: '原因（可不填）',
    send: '分出',
  },
  objections: {
    title: (count: number) => (count > 0 ? `对结果的异议（${count}）` : '对结果的异议'),
    record: '登记异议',
    what: '异议登记后记入会议记录，一人一次。表决结果不因异议改变。',
    by: '何人提出（姓名或编号）',
    text: '异议内容',
    handle: '处理异议',
    decision: '处理结果',
    decided,
    answer: '处理的说明',
    final: '处理结果登记后不能更改，也不改变表决结果。',
    send: '登记处理结果',
  },
}

/** What the cockpit says of motions beside their polls. */
export type CockpitMotionWords = typeof cockpitMotionZh
