import type { Context } from 'hono'
import type { Publication } from '../domain/public-digest.ts'
import type { Published } from '../store/public-digests.ts'
import { publicUrl } from './public-url.ts'

/** Whether an association's digest is public, and its address. */
export const publicationOf = (c: Context, published: Published | undefined): Publication =>
  published
    ? { enabled: true, session: published.session, url: publicUrl(c, `/digest/${published.key}`) }
    : { enabled: false }
