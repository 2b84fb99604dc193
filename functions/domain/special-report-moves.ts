import type * as z from 'zod'
import { Refusal } from './refusal.ts'
import {
  ApproveBody,
  FeedBackBody,
  InstructBody,
  type ReportStatus,
  SendBody,
  type SpecialReport,
} from './special-report.ts'

interface Rule<B extends z.ZodType> {
  from: readonly ReportStatus[]
  body: B
  to: (report: SpecialReport, body: z.infer<B>, at: string) => SpecialReport
}
const rule = <B extends z.ZodType>(is: Rule<B>): Rule<B> => is

/** The most characters of all instructions together: they stand in one item with the report, which takes 400 KB. */
const mostInstructed = 60_000

/** The one table of what can be done with a special report; its version and digest are added where it is approved. */
export const reportMoves = {
  approve: rule({
    from: ['draft'],
    body: ApproveBody,
    to: (report, { signer }, at) => ({ ...report, status: 'approved', signer, approvedAt: at }),
  }),
  send: rule({
    from: ['approved'],
    body: SendBody,
    to: (report, sending) => ({ ...report, status: 'sent', ...sending }),
  }),
  instruct: rule({
    from: ['sent', 'instructed'],
    body: InstructBody,
    to: (report, instruction) => {
      const instructions = [...report.instructions, instruction]
      if (JSON.stringify(instructions).length > mostInstructed) throw new Refusal('too-large')
      return { ...report, status: 'instructed', instruction, instructions }
    },
  }),
  'feed-back': rule({
    from: ['instructed'],
    body: FeedBackBody,
    to: (report, { note }) => ({ ...report, status: 'fed-back', note }),
  }),
}
export type ReportMove = keyof typeof reportMoves
export type ReportMoveBody<M extends ReportMove> = z.infer<(typeof reportMoves)[M]['body']>

const moves = Object.keys(reportMoves) as ReportMove[]
const ruleOf = (move: ReportMove) => reportMoves[move] as Rule<z.ZodType>

/** The refusal of what is not possible with a report now, with the moves that are. */
export const reportNotNow = ({ status }: SpecialReport) =>
  new Refusal('not-allowed-now', { allowed: moves.filter((move) => ruleOf(move).from.includes(status)) })

/** A report after a move. Refuses one that is not possible from here, naming those that are. */
export function reportMoved<M extends ReportMove>(
  report: SpecialReport,
  move: M,
  body: ReportMoveBody<M>,
  at: string,
): SpecialReport {
  const { from, to } = ruleOf(move)
  if (!from.includes(report.status)) throw reportNotNow(report)
  return to(report, body, at)
}

/** Refuses to change a report that is no draft any more. */
export function stillDraft(report: SpecialReport): void {
  if (report.status !== 'draft') throw reportNotNow(report)
}
