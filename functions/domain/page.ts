import * as z from 'zod'

/** How a list is asked for: at most 100 at a time, on from a cursor that an earlier page gave. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50).meta({ example: 50 }),
  cursor: z.string().max(500).optional(),
})
export type PageQuery = z.infer<typeof PageQuery>

export interface Page<T> {
  items: T[]
  next?: string
}

/** A page of what was read one longer than the page, so that it is known whether there is more; the cursor is the last id shown. */
export function pageUpTo<T extends { id: string }>(found: readonly T[], limit: number): Page<T> {
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return found.length > limit && last ? { items, next: last.id } : { items }
}

/** A page of a list that is whole in memory; the cursor is the position. A cursor that is none starts from the beginning. */
export function pageOf<T>(items: readonly T[], { limit, cursor }: PageQuery): Page<T> {
  const from = cursor === undefined ? 0 : Number.parseInt(cursor, 36)
  const start = Number.isSafeInteger(from) && from > 0 ? from : 0
  const end = start + limit
  const page = items.slice(start, end)
  return end < items.length ? { items: page, next: end.toString(36) } : { items: page }
}
