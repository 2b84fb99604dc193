import type { StepMove, StepTaker } from '../domain/suggestion-step.ts'
import type { Waiting } from '../domain/suggestion-waiting.ts'

const takers: Record<StepTaker, string> = {
  you: '您',
  secretariat: '秘书处',
  host: '主办部门',
  'co-host': '协办部门',
  proposer: '提出人',
  recorder: '记录人',
}

/** What happened, with who did it in front. */
const steps: Record<StepMove, (who: string) => string> = {
  create: (who) => `${who}起草了这件建议。`,
  patch: (who) => `${who}作了修改。`,
  submit: (who) => `${who}提交了这件建议。`,
  'co-sign': (who) => `${who}答复了联名邀请。`,
  return: (who) => `${who}请提出人修改后再提交。`,
  accept: (who) => `${who}受理了这件建议。`,
  decline: (who) => `${who}决定不予受理。`,
  merge: (who) => `${who}将它与同类建议并案办理。`,
  'un-merge': (who) => `${who}将它从并案中分出，重新审阅。`,
  split: (who) => `${who}将它分成几件，分别办理。`,
  withdraw: (who) => `${who}撤回了这件建议。`,
  assign: (who) => `${who}将它交给主办部门办理。`,
  'hand-back': (who) => `${who}认为应由别的部门办理，退回另行确定。`,
  extend: (who) => `${who}延长了办理期限。`,
  start: (who) => `${who}开始办理。`,
  opine: (who) => `${who}提出了意见。`,
  reply: (who) => `${who}作出了答复。`,
  feedback: (who) => `${who}对答复作了评价。`,
  'keep-promise': () => '承诺事项有了结果。',
  close: (who) => `${who}办结了这件建议。`,
  queue: (who) => `${who}决定将它呈报上级。`,
  explain: (who) => `${who}说明了情况。`,
  reference: (who) => `${who}将它留作今后工作的参考。`,
  compile: (who) => `${who}将它编入专报。`,
  approve: () => '所在专报经签发定稿。',
  send: (who) => `${who}报送了所在专报。`,
  instruct: () => '上级领导对专报作出了批示。',
  'feed-back': (who) => `${who}反馈了报送的结果。`,
}

/** What waits for the reader, as the list of their suggestions says it. */
const waiting: Record<Waiting, string> = {
  feedback: '请评价答复',
  amend: '请修改后再提交',
  'co-sign': '请您联名',
  submit: '请写完并提交',
}

export const casePageZh = {
  title: '意见建议',
  back: '返回我的会议',
  waiting,
  takers,
  steps,

  said: {
    submitted: '已提交。办理的每一步都会显示在这里。',
    withdrawn: '已撤回。',
    signed: '您已联名。',
    heard: '谢谢，您的评价已经收到。',
  },

  now: '请您办理',
  submit: '提交给秘书处',
  amend: '修改',
  feedback: {
    question: '您对答复满意吗？',
    once: '每次答复只请您评价一次，请看过答复后再选。',
    satisfied: '满意',
    unsatisfied: '不满意',
    comment: '想说的话（可不填）',
    send: '提交评价',
    choose: '请选择满意或不满意。',
  },
  coSign: {
    question: '您愿意联名提出这件建议吗？',
    note: '联名后您也是提出人，办理结果同样答复您；不联名，就不再显示在您的页面上。',
    agree: '同意联名',
    disagree: '不联名',
  },
  withdraw: {
    open: '撤回这件建议',
    sure: '撤回后不再办理，也不能恢复。',
    reason: '原因（可不填）',
    confirm: '确认撤回',
  },

  merged: { proposer: '本件已并入下面这一件，办理结果同样答复您：', staff: '本件已并入下面这一件：' },
  parts: '分成的各件',
  status: '办理状态',
  answer: '答复',
  history: '办理经过',
  mergedHistory: (number: string) => `${number}（并入的那一件）的办理经过`,
  text: '建议内容',

  number: '编号',
  theme: '主题',
  group: '讨论组',
  priority: '重点工作',
  proposers: '提出人',
  invited: '已邀请联名',
  situation: '情况',
  analysis: '分析',
  proposal: '建议',

  host: '主办',
  coHosts: '协办',
  proposedHost: '建议由其主办',
  dueAt: '办理期限',
  newDueAt: '新的期限',
  workingDays: (n: number) => `${n}个工作日`,
  department: '协办部门',
  late: '已过期限',
  supervised: '已列为督办。',
  class: '办理结果',
  signer: '签发',
  opinions: '协办部门的意见',
  promises: '承诺的事项',
  promise: '承诺事项',
  kept: '已完成',
  notKept: '未完成',
  until: '期限',
  satisfied: '评价',
  coSigned: '联名',
  agreed: '同意',
  disagreed: '不同意',
  documentNumber: '文号',
  recipient: '报送',
  instructedBy: '批示',
  reason: '事由',
  remark: '说明',
}

/** What the page of one suggestion says to whoever made it. */
export type CasePageWords = typeof casePageZh
