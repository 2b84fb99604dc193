import type { Suggestion } from '../../domain/suggestion.ts'
import { casesOfLeaders } from './case.tsx'

/** A suggestion's title, leading to its own page and its log. */
export const CaseLink = ({ suggestion: { id, title } }: { suggestion: Pick<Suggestion, 'id' | 'title'> }) => (
  <a class="case" href={`${casesOfLeaders}/${id}`}>
    {title}
  </a>
)
