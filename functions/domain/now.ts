import * as z from 'zod'
import { AgendaItem } from './agenda.ts'
import type { Motion } from './motion.ts'
import { ObjectionCount } from './objection.ts'
import { Poll } from './poll.ts'
import { QuorumCheck } from './quorum.ts'
import { Check, Result, wordsPut } from './result.ts'
import { Session } from './session.ts'
import { Standing as Placed } from './standing.ts'
import { turnsOf, VotingTurn } from './voting-order.ts'

const NowPoll = Poll.omit({ session: true, body: true, closedAt: true, contest: true, count: true }).extend({
  text: z.string(),
  turnout: z.int(),
})
type NowPoll = z.infer<typeof NowPoll>

const NowResult = Result.pick({
  poll: true,
  motion: true,
  round: true,
  method: true,
  status: true,
  counts: true,
  runoff: true,
}).extend({
  text: z.string(),
  candidates: z.array(Placed.pick({ id: true, name: true, votes: true, elected: true })).optional(),
  checks: z.array(Check.pick({ kind: true, section: true, holds: true }).extend({ text: z.string() })),
  objections: ObjectionCount.optional(),
})
type NowResult = z.infer<typeof NowResult>

/** What the hall's screen and the phones poll, public: what goes on, how many are there; never how anyone voted. */
export const Now = z
  .object({
    session: Session.pick({ id: true, title: true, status: true }),
    item: AgendaItem.pick({
      id: true,
      kind: true,
      title: true,
      presenter: true,
      status: true,
      startedAt: true,
    }).optional(),
    next: z.string().optional(),
    poll: NowPoll.optional(),
    result: NowResult.optional(),
    order: z.array(VotingTurn.pick({ motion: true, status: true, why: true })).optional(),
    quorum: QuorumCheck,
    attendance: z.object({ entitled: z.int(), present: z.int() }),
  })
  .meta({
    id: 'Now',
    description:
      '`poll` is the one that is open; while there is none, `result` is what the last one came to. `next` is the title of the next pending item. `order` is that of the current item’s votes still to be taken, where there are several.',
    example: {
      session: { id: 'plenary-5-5', title: '五届五次全委会议', status: 'open' },
      item: {
        id: 'report-1',
        kind: 'report',
        title: '常务委员会工作报告',
        presenter: '001',
        status: 'current',
        startedAt: '2023-02-24T03:05:00.000Z',
      },
      next: '交流发言',
      poll: {
        id: '7QZ4K1V9W2',
        motion: 'adopt-report',
        text: '审议通过市科协第五届常务委员会工作报告。',
        method: 'open',
        round: 1,
        status: 'open',
        opensAt: '2023-02-24T03:10:00.000Z',
        closesAt: '2023-02-24T03:11:30.000Z',
        electorate: { seats: 121, entitled: 121, present: 100 },
        turnout: 64,
      },
      quorum: QuorumCheck.meta()?.example,
      attendance: { entitled: 121, present: 100 },
    },
  })
export type Now = z.infer<typeof Now>

/** What stands of a session when it is looked at. */
interface Standing {
  session: Session
  /** The agenda, in order. */
  items: AgendaItem[]
  quorum: QuorumCheck
  attendance: Now['attendance']
  voting: { poll: Poll; motion: Motion; turnout: number } | undefined
  /** The votes still to be taken, in their order. */
  turns: readonly VotingTurn[]
  last: { result: Result; motion: Motion; objections: ObjectionCount | undefined } | undefined
}

/** What goes on, made of what stands; everything that it shows is named here, so that nothing else is shown. */
export function nowAt({ session, items, quorum, attendance, voting, last, turns }: Standing): Now {
  const { id, title, status } = session
  const item = items.find((one) => one.id === session.currentItem)
  const order = turnsOf(turns, item?.id).map(({ motion, status: stage, why }) => ({ motion, status: stage, why }))
  const next = items.find((one) => one.status === 'pending')
  return {
    session: { id, title, status },
    ...(item && { item: shortItem(item) }),
    ...(next && { next: next.title }),
    ...(voting && { poll: shortPoll(voting) }),
    ...(last && !voting && { result: shortResult(last) }),
    ...(order.length > 1 && { order }),
    quorum,
    attendance,
  }
}

const shortItem = ({ id, kind, title, presenter, status, startedAt }: AgendaItem): Now['item'] => ({
  id,
  kind,
  title,
  presenter,
  status,
  startedAt,
})

function shortPoll({ poll, motion, turnout }: NonNullable<Standing['voting']>): NowPoll {
  const { id, method, round, status, opensAt, closesAt, electorate } = poll
  return { id, motion: motion.id, text: motion.text, method, round, status, opensAt, closesAt, electorate, turnout }
}

function shortResult({ result, motion, objections }: NonNullable<Standing['last']>): NowResult {
  const { poll, round, method, status, counts, runoff } = result
  const candidates = result.candidates?.map(({ id, name, votes, elected }) => ({ id, name, votes, elected }))
  const checks = result.checks.map(({ kind, section, holds, text }) => ({ kind, section, holds, text }))
  const text = wordsPut(result, motion)
  return { poll, motion: motion.id, text, round, method, status, counts, candidates, runoff, checks, objections }
}
