import type { Association } from '../domain/association.ts'
import type { Digest, PublicDigest } from '../domain/public-digest.ts'
import { SuggestionStatus } from '../domain/suggestion.ts'
import { shown } from '../http/etag.ts'
import * as operations from '../http/operations/public-digests.ts'
import { page, sharedFrameOf } from '../http/page.ts'
import { publicationOf } from '../http/publication.ts'
import { type Router, serve } from '../http/router.ts'
import { digestPage } from '../pages/digest.tsx'
import { publicDigest, published } from '../store/public-digests.ts'
import type { Language } from '../words/language.ts'
import { replyClassName, suggestionWords } from '../words/suggestions.ts'

const caching = 'public, max-age=60'
const asJson = '.json'

/** A digest with its statuses and classes in words. */
function told(digest: Digest, { replyClasses }: Pick<Association, 'replyClasses'>, language: Language): PublicDigest {
  const { statuses } = suggestionWords[language]
  const met = SuggestionStatus.options.filter((status) => digest.byStatus[status])
  const given = digest.items.flatMap((one) => one.class ?? [])
  return {
    ...digest,
    statuses: Object.fromEntries(met.map((status) => [status, statuses[status][0]])),
    classes: Object.fromEntries(given.map((id) => [id, replyClassName(replyClasses, id, language)])),
  }
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
    const inWords = told(digest, of, frame.language)
    if (isJson) return shown(c, inWords, caching)
    return page(c, digestPage({ place: { ...frame, ...of }, digest: inWords }), { caching })
  })
}
