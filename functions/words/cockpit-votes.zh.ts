import type { RosterChange } from '../domain/roster-change.ts'
import type { VoteForm, VoteMove } from '../domain/vote-form.ts'
import type { VoteStep } from '../domain/vote-step.ts'

/** What comes next for a motion, in plain words. */
const steps: Record<VoteStep, string> = {
  open: '可以开始表决',
  count: '正在表决，请录入计数',
  close: '正在表决，可以结束',
  closing: '正在计票，请稍候',
  again: '可以再次表决',
  resolve: '名单变动未能执行，请处理',
  'wait-session': '会议进行时才能表决',
  'wait-poll': '另一项表决结束后才能表决',
  'wait-block': '并入一组，一并表决',
  'wait-opening': '已定时，届时自动开始',
  none: '已有结果',
}

/** What the page says after a form was carried out. */
const said: Record<VoteMove, string> = {
  open: '表决已开始。',
  count: '计数已录入，请核对后结束表决。',
  close: '表决已结束，结果如下。',
  enter: '已代录。',
  resolve: '名单变动已按处理意见执行。',
}

/** What has to be put right, by its field. */
const faults: Partial<Record<keyof VoteForm, string>> = {
  seconds: '时限请填1至604800之间的整数（秒），或不填。',
  issued: '发出票数请填整数。',
  returned: '收回票数请填整数。',
  for: '赞成数请填整数。',
  against: '反对数请填整数。',
  abstain: '弃权数请填整数。',
  invalid: '无效票数请填整数。',
  memberNo: '请先查找并选择委员。',
  choice: '请选择赞成、反对或弃权。',
  choices: '请从候选人中选择。',
  others: '另选他人请写姓名，不超过50字，每格一人。',
  reason: '请填写代录的原因，不超过500字。',
  without: '请只选列出的变动。',
  note: '请填写处理的说明，不超过500字。',
}

const ops: Record<RosterChange['op'], string> = { add: '增补', remove: '免去', replace: '替补', reassign: '调整' }

export const cockpitVoteZh = {
  steps,
  said,
  faults,
  sum: (sum: number, returned: string) => `赞成、反对、弃权、无效合计${sum}，与收回${returned}不符，请核对。`,
  none: '没有议案。议案在接口控制台中设置。',
  title: '议案',
  withdrawn: '已撤回',
  undecided: '会议已闭会，没有表决',
  back: '全部议案',
  stale: '没有录入：另一位工作人员已录入下列数字。您填的还在，核对后可再录入。',
  alreadyVoted: '没有代录：该委员已经投过票，以第一次的选择为准。',
  notPresent: '没有代录：表决开始时该委员没有到会，或没有席位。',
  closed: '没有录入：表决已经结束。',

  open: {
    title: '开始表决',
    again: '再次表决',
    who: (present: number) => `现在到会的${present}人可以投票。开始后到会的人不能参加这一次。`,
    whoWritten: (entitled: number) => `应到的${entitled}人都可以投票。`,
    seconds: '时限（秒）',
    none: '不填则由工作人员结束。',
    send: '开始表决',
  },
  counted: {
    hands: '录入举手计数',
    secret: '录入纸质票计数',
    present: (present: number) => `表决开始时到会${present}人。`,
    rest: '其余',
    correct: '更正计数',
    fields: { for: '赞成', against: '反对', abstain: '弃权', issued: '发出', returned: '收回', invalid: '无效' },
    send: '录入，下一步核对',
    stands: '已录入',
    void: (issued: number, returned: number) => `收回${returned}张，多于发出的${issued}张：这次表决将为无效。`,
    sendVoid: '数字无误，按无效录入',
    blank: '全部弃权',
    each: '每位候选人的得票',
    together: (seats: number) => `一票最多选${seats}名，得票合计不能超过有效票的${seats}倍；举手按到会人数算。`,
    others: '没有就不填。要填更多人，先录入，再更正。',
    otherName: (at: number) => `另选他人第${at}名`,
    otherVotes: '得票',
    faults: {
      votes: (name: string) => `${name}的得票请填整数，不能多于有效票（举手为到会人数）。`,
      name: '另选他人请写姓名，不超过50字。',
      together: (seats: number) => `得票合计超过有效票（举手为到会人数）的${seats}倍，请核对每一位。`,
      returned: '收回票数请填整数，不能少于无效票与全部弃权票合计。',
    },
  },
  close: {
    title: '结束表决',
    outstanding: (n: number) => (n === 0 ? '到会的人都已投票。' : `还有${n}人没有投票。`),
    hands: (n: number) => (n === 0 ? '到会的人都已举手。' : `其余${n}人没有举手。`),
    papers: (n: number) => (n === 0 ? '发出的票已全部收回。' : `还有${n}张票没有收回。`),
    final: '结束后不能再投票、更正或代录。',
    send: '确认结束表决',
  },
  enter: {
    title: '代录一票',
    what: '只用于到会而不能自己投票的委员，例如手机没电。每一票都注明由谁代录、因何代录。',
    search: '查找委员：姓名、拼音首字母、编号或单位',
    find: '查找',
    nobody: '到会的人中没有符合的。',
    who: '委员',
    voted: '已投票，不能代录',
    choice: '选择',
    reason: '代录的原因',
    send: '下一步：核对',
    confirm: (name: string, choice: string) => `为${name}代录：${choice}`,
    sure: '确认代录',
    entered: (name: string) => `已为${name}代录。`,
    people: (count: number) => `选${count}名`,
    abstains: '全部弃权',
    invalid: '无效票（所选人数超过应选名额）',
  },
  resolve: {
    title: '处理名单变动',
    what: '议案已经通过，但下列变动与现在的名单不符，全部变动都还没有执行。',
    fits: '其余变动与名单相符。',
    omit: '勾选不再适用的变动，略去后执行其余各项；或先更正名单，再执行全部。',
    change: (op: RosterChange['op'], who: string) => `${ops[op]} ${who}`,
    replaced: (out: string, coming: string) => `${out}，由${coming}接任`,
    note: '处理的说明（记入会议记录）',
    send: '执行',
    refused: '仍与名单不符，未执行：',
    last: '名单变动已执行',
    without: '略去：',
    elected: (name: string) => `${name}当选`,
  },
}

/** What the secretariat's page of a motion says. */
export type CockpitVoteWords = typeof cockpitVoteZh
