import * as z from 'zod'
import { invalid, Refusal } from './refusal.ts'
import type { InstructBody, SpecialReport } from './special-report.ts'
import { reportNotNow } from './special-report-moves.ts'
import type { KeptSuggestion } from './suggestion.ts'
import { AssignBody } from './suggestion-bodies.ts'
import { begun } from './suggestion-relations.ts'
import { Line, Prose, text } from './text.ts'

const mostAssignments = 1000

/** What a department of the association is to do because of an instruction on a report. */
export const ReportAssignment = AssignBody.safeExtend({
  suggestion: text(100).describe("The one of the report's suggestions that it follows"),
  title: Line,
  task: Prose.describe('What is to be done'),
  instruction: z.int().min(0).optional().describe('Which of the instructions, from 0; the latest if left out'),
}).meta({
  id: 'ReportAssignment',
  example: {
    suggestion: 'plenary-5-5.003',
    title: '拟订人才公寓配建方案',
    task: '会同住建局拟订方案，报市政府。',
    host: '组织人事部',
    coHosts: ['学会部'],
    dueAt: '2023-05-31T01:00:00.000Z',
  },
})
export type ReportAssignment = z.infer<typeof ReportAssignment>

/**
 * The instruction that an assignment carries out. Refuses a report that has none, an instruction or a suggestion that is not the
 * report's, and more assignments than a report keeps.
 */
export function instructionFor(report: SpecialReport, wanted: ReportAssignment): InstructBody {
  const { suggestion, instruction = report.instructions.length - 1 } = wanted
  const told = report.instructions[instruction]
  if (report.instructions.length === 0) throw reportNotNow(report)
  if (!told) throw invalid({ path: 'instruction', message: 'is not one of its instructions' })
  if (!report.suggestions.includes(suggestion))
    throw invalid({ path: 'suggestion', message: `the report does not list "${suggestion}"` })
  if (report.assignments.length >= mostAssignments) throw new Refusal('too-large')
  return told
}

/**
 * The suggestion that an assignment begins as: accepted, in the words of the instruction, from whom and where the one that it
 * follows came. Refuses what `instructionFor` refuses.
 */
export function followerOf(
  report: SpecialReport,
  { session, group, theme, priority, proposers, joined, id }: KeptSuggestion,
  wanted: ReportAssignment,
  made: { id: string; number: string; at: string; by: string },
): KeptSuggestion {
  const { title, task: proposal } = wanted
  const { text: situation } = instructionFor(report, wanted)
  return {
    ...begun({ session, group, theme, priority, proposers, title, situation, proposal, ...made }),
    joined,
    status: 'accepted',
    follows: { report: report.id, suggestion: id },
  }
}
