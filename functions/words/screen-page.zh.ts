export const screenPageZh = {
  /** What stands before and after the time at which the screen last heard from the server. */
  offline: ['网络中断，显示的是', '的情况'],
  running: '已进行',
  minutes: (planned: number) => `计划${planned}分钟`,

  checkIn: {
    title: '签到',
    code: '签到码',
    qr: '签到二维码',
    how: '请用打开个人链接的应用（如微信）扫码，或在“我的会议”页输入签到码。',
    desk: '没有手机的，请到签到处。',
    only: '请到签到处签到。',
  },

  order: '本项表决次序',

  agenda: {
    title: '议程',
    done: '已完成',
    current: '正在进行',
    place: (at: number, of: number) => `第${at}项，共${of}项`,
    next: '下一项',
  },

  poll: {
    hands: '请按主持人的口令举手。',
    secret: '请填写纸质表决票。',
    closing: '表决已经截止，正在计票。',
  },

  statuses: { adjourned: '休会', closed: '会议闭会' },
}

/** What the hall's screen says. */
export type ScreenPageWords = typeof screenPageZh
