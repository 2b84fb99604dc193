import type { SuggestionQuery } from '../../../domain/suggestion-filter.ts'
import type { Language } from '../../../words/language.ts'
import { leaderListPageWords } from '../../../words/leader-list-page.ts'
import { leaderPageWords } from '../../../words/leader-page.ts'
import { suggestionWords } from '../../../words/suggestions.ts'
import type { ListNames } from './names.ts'

/** A condition in words: what it is about, and what people call it; `own` are their own words. */
export interface Said {
  about?: string
  name: string
  own?: boolean
}

/** What is asked for in words, in the order of the form; nothing where everything is. */
export function saidOf(asked: SuggestionQuery, { sessions, groups }: ListNames, language: Language): Said[] {
  const words = leaderListPageWords[language]
  const { stages } = leaderPageWords[language]
  const { statuses, routes } = suggestionWords[language]
  const { q, session, theme, host, group, status, route, stage, satisfied, report, overdue } = asked
  const titleOf = (id: string) => sessions.find((one) => one.id === id)?.title ?? id
  const groupOf = (id: string) => groups.find((one) => one.id === id)?.name ?? id
  const flags = (['overdue', 'dueSoon', 'supervised', 'open'] as const).filter((flag) => asked[flag] === 'true')
  return [
    ...(q ? [{ about: words.containing, name: q, own: true }] : []),
    ...(session ? [{ about: words.session, name: titleOf(session), own: true }] : []),
    ...(theme ? [{ about: words.theme, name: theme, own: true }] : []),
    ...(host ? [{ about: words.host, name: host, own: true }] : []),
    ...(group ? [{ about: words.group, name: groupOf(group), own: true }] : []),
    ...(status ? [{ about: words.status, name: statuses[status][0] }] : []),
    ...(route ? [{ about: words.route, name: routes[route] }] : []),
    ...(stage ? [{ about: words.stage, name: stages[stage] }] : []),
    ...(report ? [{ name: words.report }] : []),
    ...flags.map((flag) => ({ name: words.flags[flag] })),
    ...(overdue === 'false' ? [{ name: words.notOverdue }] : []),
    ...(satisfied ? [{ name: words.satisfied[satisfied] }] : []),
  ]
}
