import type { AgendaKind } from '../domain/agenda.ts'
import type { Choice } from '../domain/ballot.ts'
import type { Method } from '../domain/motion.ts'
import type { Counts, Result } from '../domain/result.ts'
import type { SessionStatus } from '../domain/session.ts'

const kinds: Record<AgendaKind, string> = {
  convey: '传达学习',
  hear: '听取',
  deliberate: '审议',
  commend: '表彰',
  report: '工作报告',
  speech: '交流发言',
  discuss: '分组讨论',
  lecture: '宣讲',
  address: '讲话',
  other: '其他',
}
const statuses: Record<SessionStatus, string> = {
  planned: '尚未召集',
  convened: '签到中',
  open: '进行中',
  adjourned: '休会',
  closed: '已闭会',
}
const choices: Record<Choice | 'invalid', string> = {
  for: '赞成',
  against: '反对',
  abstain: '弃权',
  invalid: '无效',
}
const methods: Record<Method, string> = { hands: '举手表决', open: '记名表决', secret: '无记名表决' }
const results: Record<Result['status'], string> = { carried: '通过', lost: '未通过', void: '无效' }

export const pagesZh = {
  tag: 'zh-CN',
  ofPage: (page: string, association: string) => `${page} · ${association}`,
  otherLanguage: { code: 'en', tag: 'en', name: 'English' },
  type: { large: '大字版', usual: '标准版' },
  offline: '网络中断，正在重连。所显示的可能不是最新情况。',
  colon: '：',
  stop: '。',
  and: '、',

  kinds,
  statuses,
  choices,
  methods,
  results,

  byClerk: (n: number) => `其中由工作人员代录${n}票。`,
  clerkDecided: '结果因代录票而定。',
  void: '收回票多于发出票，表决无效。',
  current: '当前议程',
  noItem: '现在没有正在进行的议程。',
  voting: '正在表决',
  last: '表决结果',
  inOneSentence: (status: Result['status'], c: Counts) =>
    `表决${results[status]}：赞成${c.for}票，反对${c.against}票，弃权${c.abstain}票${c.invalid > 0 ? `，无效${c.invalid}票` : ''}，未投${c.notVoted}人。`,
  round: (n: number) => `第${n}轮`,
  turnout: (voted: number, of: number) => `已投${voted}人，共${of}人`,
  closesAt: '截止',
  left: '剩余',
  presenter: '报告人',
  documents: '文件',
  resolution: '决议',
  amendedText: '修正后的案文',
  amendment: '修正案',
  ahead: '接下来表决',
  objections: (made: number, open: number) =>
    `对这一结果有${made}件异议，${open === 0 ? '已处理' : open === made ? '正在处理' : `其中${open}件正在处理`}。`,

  start: {
    title: '会议系统',
    what: '本系统用于协会召开全委会议、常委会议：签到、议程、表决、分组讨论和意见建议的办理。',
    member: '委员',
    enter: '请打开秘书处发给您的个人链接进入，不需要用户名和密码。没有收到或已失效的，请与秘书处联系。',
    mine: '我的页面',
    staff: '工作人员',
    cockpit: '会务台',
    signIn: '登录',
    api: '接口说明与控制台',
    leader: '意见建议办理情况',
    department: '本部门办理的意见建议',
  },

  signedOut: {
    title: '请先打开您的个人链接',
    detail: (scanned: boolean) =>
      `这部手机上没有您的登录信息，或已失效。请打开秘书处发给您的个人链接，点“本人进入”。${
        scanned ? '进入以后再扫一次大屏上的二维码，或输入六位签到码；扫码请用打开个人链接的应用，如微信。' : ''
      }没有个人链接的，请与秘书处或签到处联系。`,
  },

  signIn: {
    title: '进入会议',
    whose: (name: string) => `这是${name}的个人链接`,
    only: '请确认是您本人。链接只供本人使用，请勿转发。',
    enter: '本人进入',
    other: '不是您本人？请关闭本页，并告知秘书处。',
  },
}

/** What the pages say, the same in every language. */
export type PageWords = typeof pagesZh
