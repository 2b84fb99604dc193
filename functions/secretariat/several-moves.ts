import type { Context } from 'hono'
import type * as z from 'zod'
import { type BulkMove, type BulkMoved, bodyOf } from '../domain/bulk-move.ts'
import { Refusal } from '../domain/refusal.ts'
import { shownAs } from '../domain/suggestion.ts'
import type { Env } from '../http/env.ts'
import { movedOnce } from '../http/moved-once.ts'
import { moveSeveralSuggestions } from '../http/operations/suggestion-moves.ts'
import { problemOf } from '../http/problems.ts'
import { once, onceEach, type Router, serve } from '../http/router.ts'
import { instant } from '../store/clock.ts'
import { begin } from '../store/idempotency.ts'
import type { Act } from '../store/log.ts'
import { makeMove } from '../store/suggestion-moves.ts'

type Moved = z.infer<typeof BulkMoved>['items'][number]

/** Carries out what concerns one of them once. */
type Claimed = (id: string, effect: (how: Act) => Promise<string>) => Promise<string>

/** Makes the move on one of them; answers it as it is then, or why it was not moved. */
async function movedOne(
  c: Context<Env>,
  wanted: BulkMove,
  item: BulkMove['items'][number],
  claimed: Claimed,
): Promise<Moved> {
  const { id } = item
  const { caller } = c.var
  try {
    const moved = await movedOnce(
      caller.association,
      (effect) => claimed(id, effect),
      (how) => makeMove(how, caller, id, wanted.move, bodyOf(wanted, item)),
    )
    return { id, status: 200, suggestion: shownAs(moved, instant()) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const problem = problemOf(c, error.code, error.values)
    return { id, status: problem.status, problem }
  }
}

/** Makes a move on several suggestions, one after the other: those that meet in one target or one session would only wait for each other. */
export async function moveEach(c: Context<Env>, wanted: BulkMove, claimed: Claimed): Promise<Moved[]> {
  const items: Moved[] = []
  for (const item of wanted.items) items.push(await movedOne(c, wanted, item, claimed))
  return items
}

/** The call that makes one move on several suggestions. */
export function severalMoves(app: Router): void {
  serve(app, moveSeveralSuggestions, async (c) => {
    const wanted = c.req.valid('json')
    await once(c, begin)
    return c.json({ items: await moveEach(c, wanted, (id, effect) => onceEach(c, id, effect)) }, 200)
  })
}
