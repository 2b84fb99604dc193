import type { Choice } from '../domain/ballot.ts'

export const memberPageZh = {
  title: '我的会议',
  greeting: (name: string) => `${name}，您好。`,
  noSession: '目前没有会议。会议召集后，这里会显示议程和表决。',
  sessions: '其他会议',
  refresh: '刷新',
  more: '更多',
  earlier: (n: number) => `此前的表决结果（${n}项）`,

  agenda: {
    title: '全部议程',
    statuses: { pending: '未开始', current: '进行中', done: '已结束', deferred: '暂缓' },
  },

  attendance: {
    present: '您已签到。',
    excused: '您已请假。',
    absent: '您被记为缺席。如已到场，请签到。',
    left: '您已离会。如已返回，请重新签到。',
    unmarked: '您尚未签到。',
    waiting: '您已输入签到码，等待秘书处确认。',
    observer: '您列席本次会议，不参加表决。',
    written: '本次会议以通讯方式表决，不需要签到。',
    'not-entitled': '您不在本次会议的应到名单上。列席会议的，请签到。',
  },

  checkIn: {
    title: '签到',
    code: '大屏上的六位签到码',
    enter: '签到',
    desk: '也可以到签到处办理。',
  },

  ballot: {
    yours: '您的选择',
    means: { for: '我赞成这项议案。', against: '我反对这项议案。', abstain: '我对这项议案弃权。' } as Record<
      Choice,
      string
    >,
    review: '下一步：核对',
    methods: {
      hands: '本次为举手表决，请听主持人指示。',
      open: '',
      secret: '本次为无记名表决，请使用纸质表决票。',
    },
    counted: (choice: string) => `已计入：${choice}`,
    voted: (choice: string) => `您投的是：${choice}`,
    countedAt: '计入时间',
    byClerk: (reason: string) => `由工作人员代您录入，事由：${reason}。`,
    final: '票已计入，不能更改。',
    'not-voted': '表决已经结束，您没有投票。',
    'not-present': '表决开始时您未签到，不能参加本次表决，可以参加下一次。',
    'not-entitled': '您在本机构没有席位，不参加本次表决。',
  },

  review: {
    title: '请核对',
    whose: (name: string) => `${name}的表决票`,
    willVote: '您将投：',
    final: '确认后即计入，不能更改。',
    confirm: '确认投票',
    back: '返回重选',
  },

  voting: {
    sending: '正在发送您的票……',
    unknown: '还不知道是否计入——正在核实。网络恢复后会自动重试，请先不要关闭本页。',
    signedOut: '还不知道是否计入——请重新打开您的个人链接，登录后才能核实。',
    counted: '已计入：',
    already: '已计入的是您第一次投的票，以那次的选择为准。',
    notCounted: '未计入：',
    why: {
      'poll-closed': '表决已经结束。',
      'not-entitled': '您在本机构没有席位。',
      'not-present': '表决开始时您未签到。',
    },
  },

  said: {
    counted: '您的票已计入。',
    'already-voted': '您已投过票，以第一次的选择为准。',
    'poll-closed': '表决已经结束，这一票没有计入。',
    'not-entitled': '您在本机构没有席位，不能参加这次表决。',
    'not-present': '表决开始时您未签到，不能参加这次表决。',
    invalid: '没有选择，请重新选择后再提交。',
    'checked-in': '签到码正确，等待秘书处确认。',
    'no-code': '请输入大屏上的六位数字。',
    'wrong-code': '签到码不对，或已经更换。请按大屏上现在的六位数字再输入一次。',
    'too-many-tries': '签到码试得太多了。请过十分钟再试，或到签到处办理。',
    'check-in-closed': '现在不能签到。',
  },

  group: {
    title: '我的讨论组',
    room: '地点',
    convener: '召集人',
    recorder: '记录人',
    yours: (duties: string) => `您是本组的${duties}。`,
    people: (n: number) => `组员（${n}人）`,
    more: '等',
    report: {
      states: {
        none: '小组报告还没有写。',
        written: '小组报告已写好，等召集人确认。',
        confirmed: '小组报告已由召集人确认。',
      },
      write: '写小组报告',
      confirm: '确认小组报告',
      read: '查看小组报告',
    },
  },

  carriedOver: '上次会议意见建议的办理情况',

  suggestions: {
    title: '我的意见建议',
    none: '您还没有提出意见建议。',
    into: '并入',
  },
}

/** What the member's pages say. */
export type MemberPageWords = typeof memberPageZh
