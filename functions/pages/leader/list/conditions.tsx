import type { SuggestionQuery } from '../../../domain/suggestion-filter.ts'
import { leaderListPageWords } from '../../../words/leader-list-page.ts'
import { suggestionWords } from '../../../words/suggestions.ts'
import type { Place } from '../../place.ts'
import { listOfLeaders } from '../links.ts'
import type { ListNames } from './names.ts'

interface Properties {
  asked: SuggestionQuery
  names: ListNames
  place: Place
}

const kept = ['stage', 'satisfied', 'report', 'priority'] as const
const flags = ['overdue', 'dueSoon', 'supervised', 'open'] as const

/** What is asked for, to be asked otherwise: words, and behind them everything else. A form that changes nothing. */
export function Conditions({ asked, names, place }: Properties) {
  const words = leaderListPageWords[place.language]
  const { statuses, routes } = suggestionWords[place.language]
  const { sessions, groups, association } = names
  const same = (names: readonly string[]) => names.map((name) => ({ value: name, name }))
  const selects = [
    {
      field: 'session',
      own: true,
      options: sessions.toReversed().map(({ id, title }) => ({ value: id, name: title })),
    },
    { field: 'theme', own: true, options: same(association.themes) },
    { field: 'host', own: true, options: same(association.departments) },
    { field: 'group', own: true, options: groups.map(({ id, name }) => ({ value: id, name })) },
    {
      field: 'status',
      own: false,
      options: Object.entries(statuses)
        .filter(([status]) => status !== 'draft')
        .map(([value, [name]]) => ({ value, name })),
    },
    { field: 'route', own: false, options: Object.entries(routes).map(([value, name]) => ({ value, name })) },
  ] as const
  const isNarrowed = [...selects.map(({ field }) => field), ...flags].some((field) => asked[field] !== undefined)
  return (
    <search>
      <form method="get" action={listOfLeaders} class="conditions">
        <label for="q">{words.words}</label>
        <div class="joined">
          <input type="text" id="q" name="q" maxlength={200} value={asked.q} />
          <button type="submit">{words.find}</button>
        </div>
        {kept.map((field) => asked[field] && <input type="hidden" name={field} value={asked[field]} />)}
        {asked.overdue === 'false' && <input type="hidden" name="overdue" value="false" />}
        <details open={isNarrowed}>
          <summary>{words.more}</summary>
          <div class="fields">
            {selects
              .filter(({ options }) => options.length > 0)
              .map(({ field, own, options }) => (
                <div>
                  <label for={field}>{words[field]}</label>
                  <select id={field} name={field}>
                    <option value="">{words.any}</option>
                    {options.map(({ value, name }) => (
                      <option value={value} selected={value === asked[field]} lang={own ? place.locale : undefined}>
                        {name}
                      </option>
                    ))}
                  </select>
                </div>
              ))}
          </div>
          <fieldset>
            <legend>{words.only}</legend>
            <div class="ticks">
              {flags.map((flag) => (
                <label class="tick">
                  <input type="checkbox" name={flag} value="true" checked={asked[flag] === 'true'} />
                  {words.flags[flag]}
                </label>
              ))}
            </div>
          </fieldset>
        </details>
      </form>
    </search>
  )
}
