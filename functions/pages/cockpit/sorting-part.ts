import type { SortingForm } from '../../domain/sorting-form.ts'
import type { Suggestion } from '../../domain/suggestion.ts'
import type { SortingCase } from '../../store/sorting-cases.ts'
import type { Cockpit } from './cockpit.ts'

/** A suggestion to be sorted, and what was asked of its page. */
export interface SortingPart {
  cockpit: Cockpit
  of: SortingCase
  /** What was sent, to be shown in its form again. */
  sent?: SortingForm | undefined
  /** The one to go on with, once something was done with this one. */
  next?: Suggestion | undefined
}
