import { soonAfter } from '../domain/deadline.ts'
import type { Obligation } from '../domain/obligation.ts'
import { query, queryEntries } from './items.ts'
import { keys } from './keys.ts'

const batch = 100

/** What was due before an instant and is still owed, of all or from another instant on, the first due first; read as far as it is asked for. */
export async function* owedBefore(a: string, instant: string, since?: string): AsyncGenerator<Obligation> {
  const { pk } = keys.obligation(a, '', '', '')
  let after: string | undefined
  do {
    const range = { begins: since, downTo: instant, newestFirst: false, limit: batch, after }
    const found = await queryEntries<Obligation>(pk, range)
    for (const { entity } of found) yield entity
    after = found.length < batch ? undefined : found.at(-1)?.sk
  } while (after !== undefined)
}

/** The suggestions whose answer is overdue at an instant, the longest first: of a session or of all, so many at the most. */
export async function overdueIds(
  a: string,
  instant: string,
  { session, most = Number.POSITIVE_INFINITY }: { session?: string | undefined; most?: number } = {},
): Promise<string[]> {
  const ids: string[] = []
  for await (const { kind, suggestion, session: of } of owedBefore(a, instant)) {
    if (ids.length >= most) break
    if (kind === 'answer' && (session === undefined || of === session)) ids.push(suggestion)
  }
  return ids
}

/** The suggestions that have to be answered within the next fourteen days. */
export async function dueSoonIds(a: string, instant: string): Promise<string[]> {
  const ids: string[] = []
  for await (const { kind, suggestion } of owedBefore(a, `${soonAfter(instant)}~`, instant))
    if (kind === 'answer') ids.push(suggestion)
  return ids
}

const idsIn = async (pk: string) => (await query<{ id: string }>(pk)).map(({ id }) => id)

/** The open suggestions that are supervised. */
export const supervisedIds = (a: string): Promise<string[]> => idsIn(keys.supervised(a, '').pk)

/** The suggestions that a department is the host or a co-host of. */
export const handledIds = (a: string, department: string): Promise<string[]> =>
  idsIn(keys.handled(a, department, '', '').pk)
