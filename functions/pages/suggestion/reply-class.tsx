import type { CaseNames } from '../../store/cases.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'

interface Properties {
  of: string
  classes: CaseNames['classes']
  place: Place
}

/** How an answer came out: by the association's own name for it, else by the one that everybody knows. */
export function ReplyClass({ of, classes, place }: Properties) {
  const own = classes.get(of)
  const known: Record<string, string> = suggestionWords[place.language].replyClasses
  return <span lang={own === undefined ? undefined : place.locale}>{own ?? known[of] ?? of}</span>
}
