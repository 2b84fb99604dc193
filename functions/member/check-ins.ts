import { NewCheckIn } from '../domain/check-in.ts'
import { typedCode } from '../domain/hall-code.ts'
import { Refusal } from '../domain/refusal.ts'
import { isRightCode } from '../http/hall-codes.ts'
import * as operations from '../http/operations/check-ins.ts'
import { type Router, serve } from '../http/router.ts'
import type { Said } from '../pages/member/page.tsx'
import { checkIn } from '../store/check-ins.ts'

/** The refusals that the page tells by itself. */
const toldOnThePage = ['wrong-code', 'too-many-tries', 'check-in-closed'] as const

function toldOf(error: unknown): Said {
  const said = toldOnThePage.find((code) => error instanceof Refusal && code === error.code)
  if (!said) throw error
  return said
}

export function checkIns(app: Router): void {
  serve(app, operations.checkIn, async (c) => {
    const { association: a, id } = c.var.caller
    const { session } = c.req.valid('param')
    const isRight = await isRightCode(a, session, c.req.valid('json').code)
    const { checkIn: made, first } = await checkIn(c.var.act, session, id, isRight)
    return c.json(made, first ? 201 : 200)
  })

  serve(app, operations.checkInForm, async (c) => {
    const { association: a, id } = c.var.caller
    const { session, code } = c.req.valid('form')
    const typed = NewCheckIn.safeParse({ code: typedCode(code) })
    const judged = async (): Promise<Said> => {
      if (!typed.success) return 'no-code'
      await checkIn(c.var.act, session, id, await isRightCode(a, session, typed.data.code))
      return 'checked-in'
    }
    const said = await judged().catch(toldOf)
    return c.redirect(`/member?session=${session}&said=${said}`, 303) as never
  })
}
