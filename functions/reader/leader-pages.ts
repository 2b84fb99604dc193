import { askedIn } from '../domain/suggestion-filter.ts'
import { readLeaderPage } from '../http/operations/pages.ts'
import { readLeaderListPage, readLeaderSuggestionPage } from '../http/operations/suggestion-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { leaderCasePage } from '../pages/leader/case.tsx'
import { leaderListPage } from '../pages/leader/list/page.tsx'
import { leaderPage } from '../pages/leader/page.tsx'
import { association } from '../store/associations.ts'
import { caseOf, mergedInto } from '../store/cases.ts'
import { groupsOf } from '../store/groups.ts'
import { leadersView } from '../store/leaders-view.ts'
import { type Published, published } from '../store/public-digests.ts'
import { sessionsOf } from '../store/sessions.ts'
import { suggestionFor } from '../store/suggestions.ts'
import { listed } from './listed-suggestions.ts'

const tellsOf = ({ session }: Published, chosen: string | undefined) => session === undefined || session === chosen

export function leaderPageReads(app: Router): void {
  serve(app, readLeaderPage, async (c) => {
    const { caller, act } = c.var
    const a = caller.association
    const [at, sessions] = await Promise.all([association(a), sessionsOf(a)])
    const chosen = sessions.find(({ id }) => id === c.req.valid('query').session)
    const [view, groups, digest] = await Promise.all([
      leadersView(a, chosen),
      chosen && groupsOf(a, chosen.id),
      chosen && published(a),
    ])
    return page(
      c,
      leaderPage({
        place: { ...frameOf(c), ...at },
        now: act.at,
        sessions,
        chosen: chosen?.id,
        digest: digest && tellsOf(digest, chosen?.id) ? digest.key : undefined,
        groups: groups && new Map(groups.map(({ id, name }) => [id, name])),
        view,
      }),
    )
  })

  serve(app, readLeaderListPage, async (c) => {
    const { caller } = c.var
    const a = caller.association
    const asked = askedIn(c.req.valid('query'))
    const [at, sessions, found] = await Promise.all([association(a), sessionsOf(a), listed(caller, asked)])
    const groups = sessions.some(({ id }) => id === asked.session) ? await groupsOf(a, asked.session ?? '') : []
    const names = { sessions, groups, association: at }
    return page(c, leaderListPage({ place: { ...frameOf(c), ...at }, asked, names, found }))
  })

  serve(app, readLeaderSuggestionPage, async (c) => {
    const { caller, act } = c.var
    const found = await suggestionFor(caller, c.req.valid('param').id)
    const at = await association(caller.association)
    const of = await caseOf(caller, act.at, at, found, await mergedInto(caller, found))
    return page(c, leaderCasePage({ ...frameOf(c), ...at }, of))
  })
}
