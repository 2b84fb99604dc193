import * as z from 'zod'
import { Highlight } from './search-highlights.ts'
import { Suggestion } from './suggestion.ts'

/** A suggestion in a list; where words were sought, with the places where they stand. */
export const ListedSuggestion = Suggestion.extend({ highlights: z.array(Highlight).optional() }).meta({
  id: 'ListedSuggestion',
})
export type ListedSuggestion = z.infer<typeof ListedSuggestion>
