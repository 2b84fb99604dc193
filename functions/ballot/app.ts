import { type Context, Hono } from 'hono'
import { isPollId, type Vote } from '../domain/ballot.ts'

import { invalid, Refusal, type RefusalCode } from '../domain/refusal.ts'
import { shownBallot } from '../domain/shown-ballot.ts'
import { formVote, voteOf } from '../domain/vote.ts'
import { limit } from '../http/body-limit.ts'
import type { Env } from '../http/env.ts'
import { guard } from '../http/guard.ts'
import { onError, problem } from '../http/problems.ts'
import { byMember, cast } from '../store/ballots.ts'

/** An open ballot: the leanest of the functions, so it reads its few fields by hand and brings no schema library. */
export const app = new Hono<Env>()
app.onError(onError)
app.notFound((c) => problem(c, 'not-found'))

const entrance = [guard(['member']), limit(16_384)] as const
const mustBe = {
  path: 'choice',
  message: 'must be for, against or abstain, or in an election choices and others, and nothing else',
}

const put = async (c: Context<Env>, vote: Vote | undefined) => {
  const { association, id } = c.var.caller
  const poll = c.req.param('poll') ?? ''
  if (!isPollId(poll)) throw new Refusal('not-found', { kind: 'poll', id: poll.slice(0, 64) })
  if (!vote) throw invalid(mustBe)
  const { register, first } = await cast(association, poll, id, byMember(vote))
  return { ballot: shownBallot(poll, id, register), first }
}

app.post('/v1/polls/:poll/ballot', ...entrance, async (c) => {
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) throw new Refusal('unsupported-media-type')
  const sent: unknown = await c.req.json().catch(() => undefined)
  const { ballot, first } = await put(c, voteOf(sent))
  return c.json(ballot, first ? 201 : 200)
})

/** What the member's page can say of a ballot that was not counted. */
const told: ReadonlySet<RefusalCode> = new Set([
  'already-voted',
  'poll-closed',
  'not-entitled',
  'not-present',
  'invalid',
])

app.post('/member/polls/:poll/ballot', ...entrance, async (c) => {
  const sent = await c.req.parseBody({ all: true }).catch(() => undefined)
  try {
    await put(c, sent && voteOf(formVote(sent)))
    return c.redirect('/member?said=counted', 303)
  } catch (error) {
    if (!(error instanceof Refusal) || !told.has(error.code)) throw error
    return c.redirect(`/member?said=${error.code}`, 303)
  }
})
