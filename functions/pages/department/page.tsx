import { type DeskEntry, type DeskPart, deskParts } from '../../domain/department-desk.ts'
import { departmentPageWords } from '../../words/department-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { Layout } from '../layout.tsx'
import type { Place } from '../place.ts'
import { Due } from './due.tsx'

interface DepartmentPage {
  place: Place
  department: string
  entries: readonly DeskEntry[]
}

const mostDone = 50

/** What a department owes and has, the most pressing first; each leads to where it is dealt with. */
export function departmentPage({ place, department, entries }: DepartmentPage) {
  const words = departmentPageWords[place.language]
  const title = words.title(department)
  return (
    <Layout place={place} title={title}>
      <h1 lang={place.locale}>{title}</h1>
      {entries.length === 0 && <p>{words.nothing}</p>}
      {deskParts.map((part) => (
        <Part part={part} entries={entries.filter((entry) => entry.part === part)} place={place} />
      ))}
    </Layout>
  )
}

function Part({ part, entries, place }: { part: DeskPart; entries: readonly DeskEntry[]; place: Place }) {
  const words = departmentPageWords[place.language]
  const { statuses } = suggestionWords[place.language]
  const shown = part === 'done' ? entries.slice(0, mostDone) : entries
  if (entries.length === 0) return null
  return (
    <section>
      <h2>
        {words.parts[part]} <span class="note">{entries.length}</span>
      </h2>
      <ul class="cases">
        {shown.map((entry) => (
          <li>
            <h3>
              <a class="case" href={`/department/suggestions/${entry.suggestion.id}`} lang={place.locale}>
                {entry.suggestion.number} {entry.suggestion.title}
              </a>
            </h3>
            <p class="note">{statuses[entry.suggestion.status][0]}</p>
            <Due entry={entry} place={place} />
          </li>
        ))}
      </ul>
      {entries.length > shown.length && <p class="note">{words.moreDone(shown.length, entries.length)}</p>}
    </section>
  )
}
