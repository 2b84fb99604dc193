import * as z from 'zod'
import type { Caller } from './caller.ts'
import type { LogEntry } from './log.ts'
import { type ReportMove, reportMoves } from './special-report-moves.ts'
import { everyProposer, type KeptSuggestion } from './suggestion.ts'
import { type Rule, type SuggestionMove, suggestionMoves } from './suggestion-moves.ts'

/** What happens to a suggestion: it is written and changed, moved, and moved by the special report that carries it. */
export type StepMove = 'create' | 'patch' | SuggestionMove | 'compile' | ReportMove

/** Who is told: a member, a department's contact, or anybody else of the staff. */
export type Reader = Pick<Caller, 'role' | 'id' | 'department'>

/** Who took a step, as its reader knows them. */
export type StepTaker = 'you' | 'secretariat' | 'host' | 'co-host' | 'proposer' | 'recorder'

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

/** Whose a move is, whoever entered it: the host's, a co-host's, or nobody's but who made it. */
const departmentOf = (move: StepMove) =>
  (suggestionMoves as Partial<Record<StepMove, Rule<z.ZodType>>>)[move]?.departments

interface Taken {
  by: string
  move: StepMove
  /** Who was to answer it then. */
  host: string | undefined
  facts: StepFacts
}

/** Who took a step in relation to its reader. What a department is to do is told as done by that department. */
function takerOf({ by, move, host, facts }: Taken, suggestion: KeptSuggestion, reader: Reader): StepTaker {
  const asked = departmentOf(move)
  if (asked !== undefined) {
    const department = asked === 'host' ? host : facts.department
    return reader.role === 'host' && department === reader.department ? 'you' : asked
  }
  const [role, id = ''] = by.split(':')
  if (role === 'host') return 'host'
  if (role !== 'member') return 'secretariat'
  if (reader.role === 'member' && id === reader.id) return 'you'
  return everyProposer(suggestion).includes(id) ? 'proposer' : 'recorder'
}

/** What was promised: the log names it by the answer's round and its place there; see `replyOf`. */
function promised(answers: readonly StepFacts[], promise: string | undefined): string | undefined {
  const [round = 0, place = 0] = (promise ?? '').split('-').map(Number)
  return answers[round - 1]?.promises?.[place - 1]?.text
}

/** Who is to answer at each step: whom the latest assignment before it names. */
function hostsAt(moves: readonly StepMove[], facts: readonly StepFacts[]): (string | undefined)[] {
  let host: string | undefined
  return moves.map((move, index) => {
    if (move === 'assign') host = facts[index]?.host
    return host
  })
}

/**
 * What happened to a suggestion, oldest first, as one of its readers is told it: by whom in relation to them, and what was said.
 * Changes of its words that follow each other are one step, the last: a page saves while somebody writes.
 */
export function stepsOf(entries: readonly LogEntry[], suggestion: KeptSuggestion, reader: Reader): Step[] {
  const told = entries.filter(isStep)
  const facts = told.map(({ details }) => StepFacts.catch({}).parse(details ?? {}))
  const answers = facts.filter((_, index) => told[index]?.move === 'reply')
  const hosts = hostsAt(
    told.map(({ move }) => move),
    facts,
  )
  return told.flatMap(({ move, by, at, reason }, index) => {
    if (move === 'patch' && told[index + 1]?.move === 'patch') return []
    const { promise, ...said } = facts[index] ?? {}
    const taker = takerOf({ by, move, host: hosts[index], facts: said }, suggestion, reader)
    return [{ move, taker, at, reason, facts: { ...said, promise: promised(answers, promise) } }]
  })
}
