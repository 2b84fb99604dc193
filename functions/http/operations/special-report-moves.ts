import { ReportParams, SpecialReport } from '../../domain/special-report.ts'
import { type ReportMove, reportMoves } from '../../domain/special-report-moves.ts'
import { json, operation, secretariat, shows } from '../operation.ts'

const called: Record<ReportMove, { operationId: string; summary: string }> = {
  approve: { operationId: 'approveReport', summary: 'Approves it (签发), which freezes a version and its digest' },
  send: { operationId: 'sendReport', summary: 'Sends it (报送)' },
  instruct: { operationId: 'instructReport', summary: "Records a leader's instruction (批示), the first or another" },
  'feed-back': { operationId: 'feedBackReport', summary: 'Feeds back to the proposers; each suggestion may be closed' },
}

const moving = (move: ReportMove) => {
  const { from, body } = reportMoves[move]
  return operation(
    { served: 'secretariat', roles: secretariat },
    {
      method: 'post',
      path: `/v1/special-reports/{id}/${move}` as const,
      tags: ['Special reports'],
      ...called[move],
      description: `From ${from.join(', ')}; otherwise 409 \`not-allowed-now\`, with what is \`allowed\`. Its suggestions follow it.`,
      request: { params: ReportParams, body: json(body) },
      responses: { 200: shows(SpecialReport, 'The report as it is now') },
    },
  )
}

/** An operation for each move in the table. */
export const movesOfReports = (Object.keys(called) as ReportMove[]).map((move) => ({ move, operation: moving(move) }))
