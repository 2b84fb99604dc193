import { comparable } from '../domain/comparison.ts'
import { type Stage, stagesOf } from '../domain/suggestion-stage.ts'
import type { Figures } from '../domain/summary.ts'
import { percent, said } from './clauses.ts'

const stageNames: [Stage, string][] = [
  ['closed', 'closed'],
  ['answered', 'answered'],
  ['underway', 'being worked on'],
  ['reported', 'reported upward or about to be'],
  ['sorting', 'waiting to be assigned'],
]

const list = (parts: (string | false)[]) => said(parts).join('; ')
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`
const is = (count: number) => (count === 1 ? 'is' : 'are')
const was = (count: number) => (count === 1 ? 'was' : 'were')

function whatWasMade({ total, merged, byStatus }: Figures): string {
  const stages = stagesOf(byStatus)
  return list([
    `${many(total, 'suggestion')} ${was(total)} made`,
    merged > 0 && `${merged} of them ${was(merged)} merged into others`,
    ...stageNames.map(([stage, name]) => stages[stage] > 0 && `${stages[stage]} ${is(stages[stage])} ${name}`),
  ])
}

function whatIsLate({ overdue, dueSoon, hosts, promises }: Figures): string {
  const latest = hosts.filter((host) => host.overdue > 0).sort((one, other) => other.overdue - one.overdue)[0]
  return list([
    overdue > 0 ? `${many(overdue, 'answer')} ${is(overdue)} overdue` : 'no answer is overdue',
    latest !== undefined && `${latest.overdue} of them with ${latest.host}`,
    dueSoon > 0 && `${dueSoon} ${is(dueSoon)} due within two weeks`,
    promises.open > 0 && `${many(promises.open, 'promise')} ${is(promises.open)} still to be kept`,
    promises.overdue > 0 && `${promises.overdue} past the promised date`,
  ])
}

function howItWasAnswered({ timeliness: { onTime, late }, satisfaction, supervised }: Figures): string {
  const { satisfied, unsatisfied } = satisfaction
  const answers = onTime + late
  return list([
    answers > 0 && `of ${many(answers, 'latest answer')}, ${onTime} came on time (${percent(onTime, answers)})`,
    satisfied + unsatisfied > 0 && `proposers are satisfied with ${satisfied} and not with ${unsatisfied}`,
    supervised > 0 && `${supervised} ${is(supervised)} supervised`,
  ])
}

function whatWasReported({ specialReports: { byStatus, awaitingInstruction, awaitingFeedback } }: Figures): string {
  const all = Object.values(byStatus).reduce((sum, count) => sum + count, 0)
  return list([
    all > 0 && `there ${is(all)} ${many(all, 'special report')}`,
    awaitingInstruction > 0 && `${awaitingInstruction} sent and waiting for an instruction`,
    awaitingFeedback > 0 && `${awaitingFeedback} with an instruction that is not fed back yet`,
  ])
}

/** The latest session beside the one before: each is named, since the figures above may be those of all sessions. */
function howItDiffers({ trend }: Figures): string {
  const [before, now] = comparable(trend).slice(-2)
  if (before === undefined || now === undefined) return ''
  const more = now.total - before.total
  const told = `${now.title} had ${now.total}`
  if (more === 0) return `${told}, as many as ${before.title}`
  return `${told}, ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} than ${before.title} (${before.total})`
}

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** The figures as a paragraph; nothing is said of what there is none of, but that nothing is late. */
export function summaryEn(figures: Figures): string {
  if (figures.total === 0) return 'No suggestion has been submitted yet.'
  const sentences = [whatWasMade, whatIsLate, howItWasAnswered, whatWasReported, howItDiffers].map((say) =>
    say(figures),
  )
  return sentences.filter(Boolean).map(sentence).join(' ')
}
