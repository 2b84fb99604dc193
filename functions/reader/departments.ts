import * as operations from '../http/operations/department-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { type DeskSaid, departmentCasePage } from '../pages/department/case.tsx'
import { departmentPage } from '../pages/department/page.tsx'
import { association } from '../store/associations.ts'
import { type DepartmentCase, departmentCase, departmentDesk } from '../store/department-desks.ts'
import { secret } from '../store/ids.ts'
import { suggestionFor } from '../store/suggestions.ts'

/** What the page was asked to say, where it is so: nobody is told by a made-up address that something was done. */
function saidOf(asked: string | undefined, { suggestion, department }: DepartmentCase): DeskSaid | undefined {
  const { status, reply, opinions = [] } = suggestion
  const is: Record<DeskSaid, boolean> = {
    start: status === 'in-progress',
    reply: status === 'replied',
    opine: opinions.some((given) => given.department === department),
    'keep-promise': reply?.promises.some(({ done }) => done) ?? false,
  }
  return (Object.keys(is) as DeskSaid[]).find((move) => move === asked && is[move])
}

export function departmentReads(app: Router): void {
  serve(app, operations.readDepartmentPage, async (c) => {
    const { caller, act } = c.var
    const { association: a, department = '' } = caller
    const at = await association(a)
    const entries = await departmentDesk(a, at, department, act.at)
    return page(c, departmentPage({ place: { ...frameOf(c), ...at }, department, entries }))
  })

  serve(app, operations.readDepartmentSuggestionPage, async (c) => {
    const { caller, act } = c.var
    const found = await suggestionFor(caller, c.req.valid('param').id)
    const at = await association(caller.association)
    const of = await departmentCase(act, caller, at, found)
    const said = saidOf(c.req.valid('query').said, of)
    return page(c, departmentCasePage({ place: { ...frameOf(c), ...at }, of, said, sending: { key: secret() } }))
  })
}
