import { type GivenRow, type ImportResult, type ImportRow, type JudgedRow, judged } from '../domain/import.ts'
import { altersSeats, type Imported, imported } from '../domain/importing.ts'
import type { Member } from '../domain/member.ts'
import { Refusal } from '../domain/refusal.ts'
import type { MetBody } from '../domain/reseating.ts'
import { byImport } from '../domain/roster.ts'
import { association } from './associations.ts'
import { type Stored, stage } from './items.ts'
import { keys } from './keys.ts'
import { type Act, act } from './log.ts'
import { membersByNo } from './members.ts'
import { reseat } from './reseats.ts'
import { lastMotions, type Roster, roster } from './rosters.ts'
import { decided } from './transact.ts'

/** How many faults a refusal lists; its rows name them all. */
const mostFaults = 1000

/** What an import of these rows would do now: nothing is changed, and rows with problems are shown among the others. */
export async function previewed(
  how: Act,
  given: readonly GivenRow[],
  seating: readonly string[],
): Promise<ImportResult> {
  const rows = judged(given)
  const { result } = await worked(how, rows, await knownOf(how.association, rows), seating)
  return { applied: false, rows: result.rows }
}

/**
 * Imports people, and gives those without one a seat in the bodies of `seating`: all rows or, where one is bad, none. People are
 * staged first; then all rosters are switched in one transaction, with the log.
 */
export async function importPeople(
  how: Act,
  given: readonly GivenRow[],
  seating: readonly string[],
): Promise<ImportResult> {
  const { association: a } = how
  const rows = judged(given)
  const known = await knownOf(a, rows)
  return decided(async () => {
    const { result, rosters } = await worked(how, rows, known, seating)
    refuseFaulty(result.rows)
    const reseats = result.bodies.flatMap(({ body, seats, changes }) => {
      const from = rosters.get(body)
      return from ? [{ from, seats, changes }] : []
    })
    const writes = await reseat(how, byImport, reseats)
    await stage(result.people.map((person) => ({ key: keys.member(a, person.memberNo), entity: person })))
    await act(how, writes, {
      about: ['members', ...reseats.map(({ from }) => from.body)],
      move: 'import',
      details: counts(result.rows),
    })
    return { applied: true, rows: result.rows }
  })
}

const knownOf = (a: string, rows: readonly JudgedRow[]) =>
  membersByNo(
    a,
    rows.flatMap(({ person }) => person?.memberNo ?? []),
  )

/** What the rows do by the rosters of now. Where somebody's seats would say something else, every body is looked at. */
async function worked(
  { association: a, at }: Act,
  rows: readonly JudgedRow[],
  known: ReadonlyMap<string, Stored<Member>>,
  seating: readonly string[],
): Promise<{ result: Imported; rosters: Map<string, Roster> }> {
  const { bodies } = await association(a)
  const wanted = new Set(seating)
  for (const id of wanted)
    if (!bodies.some((body) => body.id === id)) throw new Refusal('not-found', { kind: 'body', id })
  const altering = rows.some(({ person }) => person && altersSeats(known.get(person.memberNo), person))
  const concerned = bodies.filter(({ id }) => altering || wanted.has(id))
  const rosters = new Map<string, Roster>()
  const met = await Promise.all(
    concerned.map(async ({ id, kind }): Promise<MetBody> => {
      const [current, motions] = await Promise.all([roster(a, id), lastMotions(a, id)])
      rosters.set(id, current)
      return { id, kind, seats: current.seats, seating: wanted.has(id), motions }
    }),
  )
  return { result: imported(rows, known, met, at), rosters }
}

function refuseFaulty(rows: ImportRow[]): void {
  const faulty = rows.filter(({ action }) => action === 'error')
  if (faulty.length === 0) return
  const errors = faulty.flatMap(({ line, problems = [] }) =>
    problems.map((message) => ({ path: `line ${line}`, message })),
  )
  throw new Refusal('import-refused', { errors: errors.slice(0, mostFaults), applied: false, rows })
}

function counts(rows: readonly ImportRow[]): Record<string, number> {
  const byAction: Record<string, number> = {}
  for (const { action } of rows) byAction[action] = (byAction[action] ?? 0) + 1
  return byAction
}
