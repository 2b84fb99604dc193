import * as z from 'zod'
import type { LogEntry } from './log.ts'
import { type ReportMove, reportMoves } from './special-report-moves.ts'
import { everyProposer, type KeptSuggestion } from './suggestion.ts'
import { type SuggestionMove, suggestionMoves } from './suggestion-moves.ts'

/** What happens to a suggestion: it is written and changed, moved, and moved by the special report that carries it. */
export type StepMove = 'create' | 'patch' | SuggestionMove | 'compile' | ReportMove

/** Who took a step, as its reader knows them. */
export type StepTaker = 'you' | 'secretariat' | 'host' | 'proposer' | 'recorder'

const Said = z.string()

/** What was said with a step, as far as its reader is told; see `store/suggestion-moves` for what is kept. */
const StepFacts = z
  .object({
    host: Said,
    coHosts: z.array(Said),
    proposedHost: Said,
    dueAt: Said,
    workingDays: z.number(),
    class: Said,
    text: Said,
    signer: Said,
    promises: z.array(z.object({ text: Said, dueAt: Said })),
    opinions: z.array(z.object({ department: Said, text: Said })),
    promise: Said,
    done: z.boolean(),
    satisfied: z.boolean(),
    agree: z.boolean(),
    department: Said,
    documentNumber: Said,
    recipient: Said,
    by: Said,
  })
  .partial()
export type StepFacts = z.infer<typeof StepFacts>

/** One thing that happened to a suggestion. */
export interface Step {
  move: StepMove
  taker: StepTaker
  at: string
  reason?: string | undefined
  facts: StepFacts
}

const moves = new Set<string>([
  'create',
  'patch',
  'compile',
  ...Object.keys(suggestionMoves),
  ...Object.keys(reportMoves),
])
const isStep = (entry: LogEntry): entry is LogEntry & { move: StepMove } => moves.has(entry.move)

function takerOf(by: string, suggestion: KeptSuggestion, reader: string): StepTaker {
  const [role, id = ''] = by.split(':')
  if (role === 'host') return 'host'
  if (role !== 'member') return 'secretariat'
  if (id === reader) return 'you'
  return everyProposer(suggestion).includes(id) ? 'proposer' : 'recorder'
}

/** What was promised: the log names it by the answer's round and its place there; see `replyOf`. */
function promised(answers: readonly StepFacts[], promise: string | undefined): string | undefined {
  const [round = 0, place = 0] = (promise ?? '').split('-').map(Number)
  return answers[round - 1]?.promises?.[place - 1]?.text
}

/**
 * What happened to a suggestion, oldest first, as one of its readers is told it: by whom in relation to them, and what was said.
 * Changes of its words that follow each other are one step, the last: a page saves while somebody writes.
 */
export function stepsOf(entries: readonly LogEntry[], suggestion: KeptSuggestion, reader: string): Step[] {
  const told = entries.filter(isStep)
  const facts = told.map(({ details }) => StepFacts.catch({}).parse(details ?? {}))
  const answers = facts.filter((_, index) => told[index]?.move === 'reply')
  return told.flatMap(({ move, by, at, reason }, index) => {
    if (move === 'patch' && told[index + 1]?.move === 'patch') return []
    const { promise, ...said } = facts[index] ?? {}
    const step = { move, taker: takerOf(by, suggestion, reader), at, reason }
    return [{ ...step, facts: { ...said, promise: promised(answers, promise) } }]
  })
}
