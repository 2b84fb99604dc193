import * as z from 'zod'
import { isDueSoon, isOverdue, isPromising } from './deadline.ts'
import { GivenOpinion, OpinionDate } from './suggestion-opinion.ts'
import { hasOverduePromise, Reply } from './suggestion-reply.ts'
import { Id, Instant, Line, MemberNo, Prose } from './text.ts'

export const SuggestionStatus = z.enum([
  'draft',
  'submitted',
  'returned',
  'accepted',
  'declined',
  'merged',
  'split',
  'withdrawn',
  'assigned',
  'in-progress',
  'replied',
  'rework',
  'tracking',
  'closed',
  'queued',
  'compiled',
  'approved',
  'sent',
  'instructed',
  'fed-back',
  'explained',
  'referenced',
])
export type SuggestionStatus = z.infer<typeof SuggestionStatus>

/** 分办: carried out by the association, sent upward in a special report, explained, or kept for reference. */
export const Route = z.enum(['internal', 'upward', 'explain', 'reference'])
export type Route = z.infer<typeof Route>

const people = z.array(MemberNo).max(40)
const areDistinct = (numbers: string[]) => new Set(numbers).size === numbers.length

const matter = {
  group: Id,
  theme: Line,
  priority: Id.optional(),
  task: Line.optional().describe("One of the priority's tasks"),
  title: Line,
  situation: Prose,
  analysis: Prose.optional(),
  proposal: Prose,
  proposers: people.min(1).refine(areDistinct, 'must be distinct'),
  invited: people
    .refine(areDistinct, 'must be distinct')
    .optional()
    .describe('Who is asked to propose it too, and has not said so yet'),
}
const example = {
  group: 'g1',
  theme: '人才培养',
  priority: 'P2',
  title: '建立青年科技人才梯队库',
  situation: '普查显示35岁以下科技工作者流失较快',
  proposal: '建议每年遴选50名重点培育。',
  proposers: ['005'],
}

/** What is sent to suggest something: one matter, its situation and what is proposed, from whom and which group. */
export const NewSuggestion = z.strictObject(matter).meta({ id: 'NewSuggestion', example })
export type NewSuggestion = z.infer<typeof NewSuggestion>

/** What is sent to change its words; `null` takes away what may be left out (RFC 7396). */
export const SuggestionPatch = z
  .strictObject({
    ...matter,
    priority: matter.priority.nullable(),
    task: matter.task.nullable(),
    analysis: matter.analysis.nullable(),
  })
  .partial()
  .meta({ id: 'SuggestionPatch', example: { title: example.title } })
export type SuggestionPatch = z.infer<typeof SuggestionPatch>

const kept = z.object({
  id: z.string(),
  number: z.string(),
  session: Id,
  ...matter,
  proposers: z.array(MemberNo),
  invited: z.array(MemberNo).optional(),
  status: SuggestionStatus,
  route: Route.optional(),
  host: Line.optional(),
  proposedHost: Line.optional(),
  coHosts: z.array(Line),
  assignedAt: Instant.optional(),
  dueAt: Instant.optional(),
  opinionDates: z.array(OpinionDate).optional(),
  opinions: z.array(GivenOpinion).optional(),
  reply: Reply.optional(),
  explanation: z.object({ text: Prose, signer: Line }).optional(),
  feedback: z.object({ proposer: MemberNo, satisfied: z.boolean(), comment: Prose.optional(), at: Instant }).optional(),
  mergedInto: z.string().optional(),
  merged: z.array(z.string()),
  splitFrom: z.string().optional(),
  splitInto: z.array(z.string()).optional(),
  report: z.string().optional(),
  follows: z.object({ report: z.string(), suggestion: z.string() }).optional(),
  createdAt: Instant,
  by: z.string(),
})

/** A suggestion as it is kept. What can be computed from it is not; see `shownAs`. */
export interface KeptSuggestion extends z.infer<typeof kept> {
  /** Who proposed what was merged into it. */
  joined: string[]
  /** Who has been asked since the latest answer. */
  asked: string[]
  /** How many rounds ended unsatisfied. */
  unsatisfied: number
  /** How many answers there were. */
  answers: number
  /** When a special report laid claim to it; see `special-report-claim`. */
  claimedAt?: string | undefined
}

/** A suggestion as people see it. `proposers` includes those of what was merged into it. */
export const Suggestion = kept
  .extend({ supervised: z.boolean(), overdue: z.boolean(), dueSoon: z.boolean(), promiseOverdue: z.boolean() })
  .meta({
    id: 'Suggestion',
    example: {
      id: 'plenary-5-5.001',
      number: '5-5-001',
      session: 'plenary-5-5',
      ...example,
      status: 'assigned',
      route: 'internal',
      host: '组织人事部',
      coHosts: ['学会部'],
      assignedAt: '2023-03-01T01:00:00.000Z',
      dueAt: '2023-05-31T01:00:00.000Z',
      merged: ['plenary-5-5.002'],
      createdAt: '2023-02-24T07:00:00.000Z',
      by: 'member:005',
      supervised: false,
      overdue: false,
      dueSoon: false,
      promiseOverdue: false,
    },
  })
export type Suggestion = z.infer<typeof Suggestion>

/** Everyone who is to be answered: who proposed it, then who proposed what was merged into it. */
export const everyProposer = ({ proposers, joined }: Pick<KeptSuggestion, 'proposers' | 'joined'>) => [
  ...new Set([...proposers, ...joined]),
]

/** Supervised (督办) once two rounds ended unsatisfied. */
export const isSupervised = ({ unsatisfied }: Pick<KeptSuggestion, 'unsatisfied'>) => unsatisfied >= 2

/** A suggestion as people see it at an instant. */
export function shownAs(suggestion: KeptSuggestion, now: string): Suggestion {
  const {
    joined,
    asked: _asked,
    unsatisfied: _unsatisfied,
    answers: _answers,
    claimedAt: _claimedAt,
    ...rest
  } = suggestion
  return {
    ...rest,
    proposers: everyProposer({ proposers: rest.proposers, joined }),
    supervised: isSupervised(suggestion),
    overdue: isOverdue(rest, now),
    dueSoon: isDueSoon(rest, now),
    promiseOverdue: isPromising(rest.status) && hasOverduePromise(rest.reply, now),
  }
}
