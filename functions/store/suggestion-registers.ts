import { type Obligation, obligationsOf } from '../domain/obligation.ts'
import { isSupervised, type KeptSuggestion } from '../domain/suggestion.ts'
import { isOpen } from '../domain/suggestion-stage.ts'
import { digestOf } from './digest.ts'
import { type Key, keys } from './keys.ts'
import { drop, place, type Write } from './transact.ts'

/** One entry of a register. */
export interface Entry {
  key: Key
  entity: object
}

/** What an obligation is called among those of a suggestion; a department's name may be longer than a key. */
const nameOf = ({ kind, promise, department }: Obligation) =>
  promise ?? (kind === 'opinion' ? `${kind}#${digestOf({ department })}` : kind)

/** Every entry that a suggestion has in the registers: what is owed to it, that it is supervised, and which departments have it. */
export function entriesOf(a: string, suggestion: KeptSuggestion): Entry[] {
  const { id, host, coHosts, createdAt, status } = suggestion
  const owed = obligationsOf(suggestion).map((one) => ({
    key: keys.obligation(a, one.dueAt, id, nameOf(one)),
    entity: one,
  }))
  const supervised = isOpen(status) && isSupervised(suggestion) ? [{ key: keys.supervised(a, id), entity: { id } }] : []
  const departments = host === undefined ? [] : [host, ...coHosts]
  const handled = departments.map((department) => ({
    key: keys.handled(a, department, createdAt, id),
    entity: { id },
  }))
  return [...owed, ...supervised, ...handled]
}

const named = ({ key: { pk, sk }, entity }: Entry) => JSON.stringify([pk, sk, entity])

/** The writes that bring the registers from what a suggestion was to what it is now. */
export function registered(a: string, before: KeptSuggestion | undefined, after: KeptSuggestion): Write[] {
  const had = before ? entriesOf(a, before) : []
  const has = entriesOf(a, after)
  const kept = new Set(had.map(named))
  const stays = new Set(has.map(({ key: { pk, sk } }) => `${pk} ${sk}`))
  return [
    ...had.filter(({ key: { pk, sk } }) => !stays.has(`${pk} ${sk}`)).map(({ key }) => drop(key)),
    ...has.filter((entry) => !kept.has(named(entry))).map(({ key, entity }) => place(key, entity)),
  ]
}
