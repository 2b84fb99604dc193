import { expect } from 'vitest'
import type { KeptSuggestion } from '../../functions/domain/suggestion.ts'
import { shownAs } from '../../functions/domain/suggestion.ts'
import { clock } from '../../functions/store/clock.ts'
import { query } from '../../functions/store/items.ts'
import { keys } from '../../functions/store/keys.ts'
import { sessionsOf } from '../../functions/store/sessions.ts'
import { asReported } from '../../functions/store/suggestions.ts'
import { figures } from '../../functions/store/summaries.ts'
import { countedOneByOne } from './counted-one-by-one.ts'

/** Expects the figures of an association, as of an instant, to be what looking at each of its suggestions comes to. */
export async function expectFigures(a: string, at: string): Promise<void> {
  const real = clock.now
  clock.now = () => new Date(at)
  try {
    const kept: KeptSuggestion[] = []
    for (const { id } of await sessionsOf(a))
      kept.push(...(await asReported(a, await query<KeptSuggestion>(keys.suggestion(a, id, '').pk))))
    const counted = countedOneByOne(
      kept.map((one) => shownAs(one, at)),
      at,
    )
    const {
      hosts,
      themes,
      ageing: _ageing,
      specialReports: _reports,
      trend: _trend,
      ...told
    } = await figures(a, undefined)
    expect({ ...told, hosts: new Set(hosts), themes: new Set(themes) }).toEqual(counted)
  } finally {
    clock.now = real
  }
}
