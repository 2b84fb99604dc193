import type { ReportStatus } from '../domain/special-report.ts'
import type { Route, SuggestionStatus } from '../domain/suggestion.ts'

/** A status's short name, and what it means to whoever made the suggestion. */
const statuses: Record<SuggestionStatus, [name: string, meaning: string]> = {
  draft: ['草稿', '还没有提交。'],
  submitted: ['已提交', '秘书处正在审阅。'],
  returned: ['已退回', '请按退回的事由修改后再提交。'],
  accepted: ['已受理', '已经受理，正在确定由谁办理。'],
  declined: ['不予受理', '不再办理，理由见办理经过。'],
  merged: ['已并案', '与同类建议一并办理，办理结果同样答复您。'],
  split: ['已分解', '已分成几件分别办理，每一件都会答复您。'],
  withdrawn: ['已撤回', '提出人已经撤回，不再办理。'],
  assigned: ['已交办', '已交主办部门，即将着手办理。'],
  'in-progress': ['办理中', '主办部门正在办理。'],
  replied: ['已答复', '请查看答复。'],
  rework: ['重新办理', '您或其他提出人不满意，正在重新办理。'],
  tracking: ['跟踪落实', '请查看答复；承诺的事项正在落实。'],
  closed: ['已办结', '办理已经结束，请查看答复。'],
  queued: ['拟呈报', '将编入专报，报送市委、市政府。'],
  compiled: ['已编入专报', '已编入专报，等待签发。'],
  approved: ['专报已签发', '所在专报已经签发。'],
  sent: ['已报送', '所在专报已经报送。'],
  instructed: ['已有批示', '所在专报已有领导批示。'],
  'fed-back': ['已反馈', '报送的结果已经反馈。'],
  explained: ['已说明', '请查看答复。'],
  referenced: ['留作参考', '已留作今后工作的参考。'],
}
const routes: Record<Route, string> = { internal: '自办', upward: '呈报', explain: '答复', reference: '参考' }
/** The classes of answers that every place knows; others have names of their own. */
const replyClasses = { A: '已解决', B: '正在解决或列入计划', C: '留作参考' }
const reportStatuses: Record<ReportStatus, string> = {
  draft: '草稿',
  approved: '已签发',
  sent: '已报送',
  instructed: '已批示',
  'fed-back': '已反馈',
}

export const suggestionsZh = { statuses, routes, replyClasses, reportStatuses }

/** The names of what becomes of a suggestion. */
export type SuggestionWords = typeof suggestionsZh
