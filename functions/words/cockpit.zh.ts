import type { AgendaStatus } from '../domain/agenda.ts'
import type { AgendaMove } from '../domain/agenda-move.ts'
import type { AttendanceItem } from '../domain/attendance.ts'
import type { AttendancePart } from '../domain/attendance-search.ts'
import type { SessionMove } from '../domain/session.ts'

const parts = { session: '会议', attendance: '签到', agenda: '议程', votes: '表决', suggestions: '意见建议' }
export type CockpitPart = keyof typeof parts

/** A move of a session: its button, what it does, and what the page says afterwards. */
const moves: Record<SessionMove, { name: string; what: string; said: string }> = {
  convene: { name: '开始签到', what: '会议转为签到中，可以登记到会情况。', said: '已开始签到。' },
  open: { name: '开会', what: '会议开始，可以进行议程和表决。开会时的到会人数记入会议记录。', said: '会议已开始。' },
  adjourn: { name: '休会', what: '休会期间不能进行议程和表决。', said: '已休会。' },
  resume: { name: '复会', what: '继续进行议程和表决。', said: '已复会。' },
  close: { name: '闭会', what: '闭会后签到、议程和表决都不再改动。', said: '会议已闭会。' },
}

const statuses: Record<AttendanceItem['status'], string> = {
  unmarked: '未登记',
  present: '已到',
  excused: '请假',
  absent: '缺席',
  left: '已离会',
}

const attendanceParts: Record<AttendancePart, string> = {
  all: '全部',
  missing: '未到',
  present: '已到',
  excused: '请假',
  observers: '列席',
}

const itemStatuses: Record<AgendaStatus, string> = {
  pending: '待进行',
  current: '正在进行',
  done: '已结束',
  deferred: '已暂缓',
}
const itemMoves: Record<AgendaMove, string> = { start: '开始', finish: '结束', defer: '暂缓' }
const itemSaid: Record<AgendaMove, string> = {
  start: '这一项已开始。',
  finish: '这一项已结束。',
  defer: '这一项已暂缓。',
}

export const cockpitZh = {
  title: '会务台',
  parts,
  all: '全部会议',
  quorum: '法定人数',
  present: (present: number, entitled: number) => `实到${present} / 应到${entitled}`,
  required: (required: number, met: boolean) => `须${required}，${met ? '符合' : '未达到'}`,
  item: '议程',
  voting: (turnout: number, present: number) => `正在表决：已投${turnout} / ${present}`,
  onlyLooking: '您可以查看，不能办理。',
  offline: '没有送出：网络中断。请检查网络后再按一次。',
  confirm: '请确认',
  cannotUndo: '此项不能撤销。',
  back: '返回，不办理',
  summary: '还没有办理，请更正：',
  overtaken: '没有办理：可能已由他人办过，或现在还不能这样做。现在的情况见本页。',
  sessionNot: (status: string) => `没有办理：会议现在是“${status}”。`,
  otherItem: '没有办理：另一项议程正在进行，请先结束或暂缓它。',
  otherPoll: '没有办理：另一项表决正在进行，请先结束它。',
  optional: '（可不填）',
  closeVote: '去结束表决',
  keys: {
    title: '快捷键',
    on: '使用快捷键',
    what: '快捷键只移动光标，不会提交任何内容。在输入框里打字时不起作用。',
    list: [
      ['1 – 5', '会议、签到、议程、表决、意见建议'],
      ['/', '查找姓名'],
      ['n', '这一页最要紧的按钮'],
    ] as [string, string][],
  },

  chooser: {
    title: '选择会议',
    running: '正在进行',
    coming: '今天和以后',
    past: '最近的会议',
    none: '还没有会议。会议在接口控制台中设置。',
    console: '接口控制台',
  },

  session: {
    moves,
    next: '下一步',
    voting: '正在表决。表决结束以后，才能休会或闭会。',
    busy: '有一项议程正在进行。结束这一项以后，才能闭会。',
    quorumMissing: '人数未达到法定人数，现在不能开会。',
    now: '现在',
    noItem: '没有正在进行的议程。',
    noVote: '没有正在进行的表决。',
    toAgenda: '到议程',
    toVote: '到表决',
    groups: '分组讨论汇报',
    group: '讨论组',
    convener: '召集人',
    report: '汇报',
    noGroups: '这次会议没有分组讨论。',
    reports: { none: '未收到', received: '已收到，待召集人确认', confirmed: '召集人已确认' },
    links: '其他页面',
    invitations: '个人链接（二维码、表格）',
    screen: '大屏幕',
    leader: '意见建议办理情况',
    screenLink: {
      title: '带签到码的大屏链接',
      what: '在会场的大屏上打开这个链接，会显示签到码。生成新链接后，原来的链接随即失效。',
      make: '生成链接',
      made: '大屏链接',
      once: '链接只显示这一次。请只在会场的大屏上打开，不要转发：有链接的人在会场外也能看到签到码。',
      until: '有效期至',
    },
  },

  attendance: {
    statuses,
    parts: attendanceParts,
    search: '查找姓名、拼音首字母、编号或单位',
    find: '查找',
    enter: '输入后按回车：只剩一人时即记为“已到”。',
    present: '到会',
    others: '改记',
    as: { excused: '请假', absent: '缺席', left: '离会' },
    found: (n: number) => `${n}人`,
    none: '没有符合的人。',
    notSeated: '没有席位的人员（到会后为列席）',
    observer: '列席',
    observe: '列席到会',
    pages: (page: number, pages: number) => `第${page}页，共${pages}页`,
    previous: '上一页',
    following: '下一页',
    marked: (name: string, status: string, earlier: string) => `${name}：${status}（原为${earlier}）`,
    undo: (name: string, earlier: string) => `撤销：${name}改回“${earlier}”`,
    written: '这次会议以通讯方式举行，不签到。',
    waiting: {
      title: (n: number) => `${n}人已用手机签到，待确认`,
      what: '签到码只说明有人在场，是否到会由您确认。',
      all: (n: number) => `全部确认到会（${n}人）`,
      others: (n: number) => `其余${n}人`,
      one: '确认到会',
      not: '不在场',
      said: '已确认用手机签到的人员到会。',
    },
  },

  agenda: {
    statuses: itemStatuses,
    moves: itemMoves,
    said: itemSaid,
    none: '没有议程。议程在接口控制台中设置。',
    current: '正在进行',
    next: '下一项',
    startedAt: '开始于',
    presenter: '报告人',
    minutes: (n: number) => `${n}分钟`,
    notOpen: '会议不在进行中，不能开始议程。',
    voting: '这一项的议案正在表决。表决结束以后，才能结束或暂缓这一项。',
    undoStart: '开错了？“暂缓”后还可以再开始。',
    finish: '结束后不能重新开始。所列表彰随即记入会议记录。',
    vote: '到表决',
    more: '更多',
  },
}

/** What the secretariat's pages of a session say. */
export type CockpitWords = typeof cockpitZh
