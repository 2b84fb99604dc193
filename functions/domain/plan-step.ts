import type { AgendaItem } from './agenda.ts'
import type { Association } from './association.ts'
import type { StoredGroup } from './group.ts'
import type { Motion } from './motion.ts'
import type { PlanChange } from './plan.ts'
import type { Session } from './session.ts'

interface Of<K extends PlanChange['kind'], T> {
  kind: K
  id: string
  /** The session that it belongs to or is; '' for the association. */
  session: string
  before?: T
  after?: T
  fields?: string[]
}

/** One thing on its way from how it stands to how a plan has it: without `before` it is new, without `after` it goes. */
export type PlanStep =
  | Of<'association', Association>
  | Of<'session', Session>
  | Of<'agenda-item', AgendaItem>
  | Of<'motion', Motion>
  | Of<'group', StoredGroup>

/** A step as it is told to the secretariat. */
export function changeOf({ kind, id, before, after, fields }: PlanStep): PlanChange {
  if (!before) return { op: 'create', kind, id }
  return after ? { op: 'update', kind, id, fields } : { op: 'remove', kind, id }
}
