import { shownAs } from '../domain/suggestion.ts'
import { instant } from '../store/clock.ts'
import { makeMove } from '../store/suggestion-moves.ts'
import { movedOnce } from './moved-once.ts'
import type { FunctionName } from './operation.ts'
import { movesOfSuggestions } from './operations/suggestion-moves.ts'
import { once, type Router, serve } from './router.ts'

/** Puts those moves into a function's app that the table has it serve. */
export function serveMoves(app: Router, served: FunctionName): void {
  for (const { move, operation } of movesOfSuggestions.filter((one) => one.operation.served === served))
    serve(app, operation, async (c) => {
      const { id } = c.req.valid('param')
      const { caller } = c.var
      const moved = await movedOnce(
        caller.association,
        (effect) => once(c, effect),
        (how) => makeMove(how, caller, id, move, c.req.valid('json')),
      )
      return c.json(shownAs(moved, instant()), 200)
    })
}
