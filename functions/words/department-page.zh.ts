import type { DeskPart } from '../domain/department-desk.ts'
import type { DeskMove } from '../domain/department-move-form.ts'

const parts: Record<DeskPart, string> = {
  overdue: '已过期限',
  'due-soon': '临近到期',
  'to-start': '待开始办理',
  'in-progress': '办理中',
  opinion: '请提协办意见',
  promise: '承诺待落实',
  done: '已办理',
}

/** What the page says after a move that leaves it on the desk. */
const said: Record<Exclude<DeskMove, 'hand-back'>, string> = {
  start: '已开始办理。',
  reply: '答复已经提交，提出人可以看到。',
  opine: '协办意见已经提交。',
  'keep-promise': '已记为完成。',
}

/** What has to be put right in each form, by its field. */
const faults: Record<DeskMove, Record<string, string>> = {
  start: {},
  reply: {
    class: '请选择办理结果。',
    text: '请填写答复，不超过1万字。',
    signer: '请填写签发人。',
    promises: '每项承诺都要写明内容和期限；只有“可附承诺”的结果才能附承诺。',
    opinions: '请填写每个协办部门的意见，各不超过2000字。',
  },
  opine: { text: '请填写意见，不超过2000字。' },
  'keep-promise': { promise: '请重新打开本页，再选承诺事项。', note: '说明请不超过1万字。' },
  'hand-back': { reason: '请填写退回的理由，不超过1万字。', proposedHost: '请重新选择建议的主办部门。' },
}

export const departmentPageZh = {
  title: (department: string) => `${department}办理的意见建议`,
  nothing: '没有交办的意见建议。',
  parts,
  moreDone: (shown: number, all: number) => `共${all}件，这里列出最近的${shown}件。`,
  back: '返回本部门的意见建议',

  dueAt: '期限',
  left: (days: number) => (days === 0 ? '今天到期' : `还剩${days}个工作日`),
  late: (days: number) => (days === 0 ? '已过期限' : `已过期${days}个工作日`),

  said,
  faults,
  summary: '还不能提交，请更正：',
  overtaken: '现在不能这样办理，可能已经办过了。请看下面的办理状态。',
  unsent: '您写的还没有提交，在这里：',
  optional: '（可不填）',

  now: '请您办理',
  start: { what: '开始办理后，提出人会看到您正在办理。', send: '开始办理' },
  reply: {
    title: '答复',
    class: '办理结果',
    mayPromise: '（可附承诺）',
    text: '答复全文（提出人会看到）',
    given: '协办部门已提的意见',
    missing: (department: string) => `${department}的意见`,
    signer: '签发人',
    promises: '承诺的事项',
    promise: (row: number) => `第${row}项承诺`,
    promisedBy: '完成期限（年-月-日）',
    send: '提交答复',
  },
  opine: {
    title: '本部门的协办意见',
    again: '修改本部门的协办意见',
    text: '意见（主办部门答复时一并附上）',
    send: '提交意见',
  },
  promise: { title: '承诺的事项完成了吗？', note: '完成的情况', send: '已完成' },
  handBack: {
    open: '不属于本部门职责，退回',
    reason: '理由',
    until: '最迟可在这一天退回：',
    proposedHost: '建议由哪个部门主办',
    none: '不建议',
    send: '确认退回',
  },
}

/** What a department's pages say. */
export type DepartmentPageWords = typeof departmentPageZh
