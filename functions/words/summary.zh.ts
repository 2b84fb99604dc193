import { comparable } from '../domain/comparison.ts'
import { type Stage, stagesOf } from '../domain/suggestion-stage.ts'
import type { Figures } from '../domain/summary.ts'
import { percent, said } from './clauses.ts'

const list = (parts: (string | false)[]) => said(parts).join('，')

const stageNames: [Stage, string][] = [
  ['closed', '已办结'],
  ['answered', '已答复'],
  ['underway', '正在办理'],
  ['reported', '列入呈报'],
  ['sorting', '等待分办'],
]

function whatWasMade({ total, merged, byStatus }: Figures): string {
  const stages = stagesOf(byStatus)
  return list([
    `共收到意见建议${total}件`,
    merged > 0 && `其中${merged}件并入同类办理`,
    ...stageNames.map(([stage, name]) => stages[stage] > 0 && `${name}${stages[stage]}件`),
  ])
}

function whatIsLate({ overdue, dueSoon, hosts, promises }: Figures): string {
  const latest = hosts.filter((host) => host.overdue > 0).sort((one, other) => other.overdue - one.overdue)[0]
  return list([
    overdue > 0 ? `逾期未答复${overdue}件` : '没有逾期未答复的',
    latest !== undefined && `其中${latest.host}${latest.overdue}件`,
    dueSoon > 0 && `两周内到期${dueSoon}件`,
    promises.open > 0 && `承诺事项${promises.open}项尚未兑现`,
    promises.overdue > 0 && `其中${promises.overdue}项已过期限`,
  ])
}

function howItWasAnswered({ timeliness: { onTime, late }, satisfaction, supervised }: Figures): string {
  const { satisfied, unsatisfied } = satisfaction
  return list([
    onTime + late > 0 && `最近一次答复中按期${onTime}件、逾期${late}件，按期率${percent(onTime, onTime + late)}`,
    satisfied + unsatisfied > 0 && `提出人满意${satisfied}件、不满意${unsatisfied}件`,
    supervised > 0 && `督办${supervised}件`,
  ])
}

function whatWasReported({ specialReports: { byStatus, awaitingInstruction, awaitingFeedback } }: Figures): string {
  const all = Object.values(byStatus).reduce((sum, count) => sum + count, 0)
  return list([
    all > 0 && `专报${all}份`,
    awaitingInstruction > 0 && `${awaitingInstruction}份已报送、待批示`,
    awaitingFeedback > 0 && `${awaitingFeedback}份已批示、待反馈`,
  ])
}

/** The latest session beside the one before: each is named, since the figures above may be those of all sessions. */
function howItDiffers({ trend }: Figures): string {
  const [before, now] = comparable(trend).slice(-2)
  if (before === undefined || now === undefined) return ''
  const more = now.total - before.total
  const told = `${now.title}收到${now.total}件`
  if (more === 0) return `${told}，与${before.title}持平`
  return `${told}，比${before.title}（${before.total}件）${more > 0 ? '多' : '少'}${Math.abs(more)}件`
}

/** The figures as a paragraph; nothing is said of what there is none of, but that nothing is late. */
export function summaryZh(figures: Figures): string {
  if (figures.total === 0) return '还没有提交的意见建议。'
  const sentences = [whatWasMade, whatIsLate, howItWasAnswered, whatWasReported, howItDiffers].map((say) =>
    say(figures),
  )
  return sentences
    .filter(Boolean)
    .map((sentence) => `${sentence}。`)
    .join('')
}
