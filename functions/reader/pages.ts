import { Refusal } from '../domain/refusal.ts'
import { sent } from '../http/file.ts'
import * as operations from '../http/operations/pages.ts'
import { readLeaderSuggestionPage } from '../http/operations/suggestion-pages.ts'
import { frameOf, page } from '../http/page.ts'
import { type Router, serve } from '../http/router.ts'
import { assets } from '../pages/assets.ts'
import { leaderCasePage } from '../pages/leader/case.tsx'
import { leaderPage } from '../pages/leader/page.tsx'
import { startPage } from '../pages/start.tsx'
import { association } from '../store/associations.ts'
import { caseOf, mergedInto } from '../store/cases.ts'
import { groupsOf } from '../store/groups.ts'
import { leadersView } from '../store/leaders-view.ts'
import { type Published, published } from '../store/public-digests.ts'
import { sessionsOf } from '../store/sessions.ts'
import { suggestionFor } from '../store/suggestions.ts'

/** Without a version in its address (a refusal's page has none) a file is asked for again, by its ETag. */
const kept = (version: string | undefined) => (version ? 'public, max-age=31536000, immutable' : 'public, no-cache')

const tellsOf = ({ session }: Published, chosen: string | undefined) => session === undefined || session === chosen

export function pageReads(app: Router): void {
  serve(app, operations.readStartPage, (c) => page(c, startPage(frameOf(c))))
  serve(app, operations.readAsset, (c) => {
    const { file: name } = c.req.valid('param')
    const found = assets.get(name)
    if (!found) throw new Refusal('not-found', { kind: 'asset', id: name })
    return sent(c, found, kept(c.req.valid('query').v))
  })

  serve(app, operations.readLeaderPage, async (c) => {
    const { association: a } = c.var.caller
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
        sessions,
        chosen: chosen?.id,
        digest: digest && tellsOf(digest, chosen?.id) ? digest.key : undefined,
        groups: groups && new Map(groups.map(({ id, name }) => [id, name])),
        ...view,
      }),
    )
  })

  serve(app, readLeaderSuggestionPage, async (c) => {
    const { caller, act } = c.var
    const found = await suggestionFor(caller, c.req.valid('param').id)
    const at = await association(caller.association)
    const of = await caseOf(caller, act.at, at, found, await mergedInto(caller, found))
    return page(c, leaderCasePage({ ...frameOf(c), ...at }, of))
  })
}
