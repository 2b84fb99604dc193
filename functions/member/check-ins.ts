import { checkingIn } from '../domain/check-in.ts'
import { HallCode, typedCode } from '../domain/hall-code.ts'
import { Refusal } from '../domain/refusal.ts'
import { isRightCode } from '../http/hall-codes.ts'
import * as operations from '../http/operations/check-ins.ts'
import { type Router, serve } from '../http/router.ts'
import type { Said } from '../pages/member/page.tsx'
import { checkInAtDesk, checkInByCode } from '../store/check-ins.ts'

/** The refusals that the page tells by itself. */
const toldOnThePage = ['wrong-code', 'too-many-tries', 'check-in-closed'] as const

function toldOf(error: unknown): Said {
  const said = toldOnThePage.find((code) => error instanceof Refusal && code === error.code)
  if (!said) throw error
  return said
}

export function checkIns(app: Router): void {
  serve(app, operations.checkIn, async (c) => {
    const { caller, act } = c.var
    const { session } = c.req.valid('param')
    const { memberNo, code } = checkingIn(caller, c.req.valid('json'))
    const { checkIn, first } = code
      ? await checkInByCode(act, session, memberNo, await isRightCode(caller.association, session, code))
      : await checkInAtDesk(act, session, memberNo)
    return c.json(checkIn, first ? 201 : 200)
  })

  serve(app, operations.checkInForm, async (c) => {
    const { association: a, id } = c.var.caller
    const { session, code } = c.req.valid('form')
    const typed = HallCode.safeParse(typedCode(code))
    const judged = async (): Promise<Said> => {
      if (!typed.success) return 'no-code'
      await checkInByCode(c.var.act, session, id, await isRightCode(a, session, typed.data))
      return 'checked-in'
    }
    const said = await judged().catch(toldOf)
    return c.redirect(`/member?session=${session}&said=${said}`, 303) as never
  })
}
