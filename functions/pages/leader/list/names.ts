import type { Association } from '../../../domain/association.ts'
import type { StoredGroup } from '../../../domain/group.ts'
import type { Session } from '../../../domain/session.ts'

/** What suggestions can be asked for by, and what each is called. */
export interface ListNames {
  sessions: readonly Session[]
  /** The chosen session's groups; without one there are none to choose, for they are a session's own. */
  groups: readonly Pick<StoredGroup, 'id' | 'name'>[]
  association: Pick<Association, 'themes' | 'departments'>
}
