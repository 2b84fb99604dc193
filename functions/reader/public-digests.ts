import type { Digest } from '../domain/public-digest.ts'
import { SuggestionStatus } from '../domain/suggestion.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/public-digests.ts'
import { page, sharedFrameOf } from '../http/page.ts'
import { publicationOf } from '../http/publication.ts'
import { type Router, serve } from '../http/router.ts'
import { digestPage } from '../pages/digest.tsx'
import { publicDigest, published } from '../store/public-digests.ts'
import type { Language } from '../words/language.ts'
import { suggestionWords } from '../words/suggestions.ts'

const caching = 'public, max-age=60'
const asJson = '.json'

/** A digest with its statuses in words. */
function told(digest: Digest, language: Language) {
  const { statuses } = suggestionWords[language]
  const met = SuggestionStatus.options.filter((status) => digest.byStatus[status])
  return { ...digest, statuses: Object.fromEntries(met.map((status) => [status, statuses[status][0]])) }
}

export function publicDigestReads(app: Router): void {
  serve(app, operations.readPublication, async (c) =>
    shown(c, publicationOf(c, await published(c.var.caller.association))),
  )

  serve(app, operations.readPublicDigest, async (c) => {
    const { key } = c.req.valid('param')
    const isJson = key.endsWith(asJson)
    const { of, digest } = await publicDigest(isJson ? key.slice(0, -asJson.length) : key)
    const frame = sharedFrameOf(c)
    c.header('vary', 'accept-language')
    if (isJson) return shown(c, told(digest, frame.language), caching)
    return page(c, digestPage({ place: { ...frame, ...of }, digest }), caching)
  })
}
