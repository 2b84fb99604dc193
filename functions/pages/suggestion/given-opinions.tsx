import type { Opinion } from '../../domain/suggestion-opinion.ts'

interface Properties {
  /** What stands above them. */
  caption: string
  opinions: readonly Opinion[]
  locale: string
}

/** What co-hosts said, each under its name; nothing where none did. */
export function GivenOpinions({ caption, opinions, locale }: Properties) {
  if (opinions.length === 0) return null
  return (
    <>
      <p class="note">{caption}</p>
      <ul lang={locale}>
        {opinions.map(({ department, text }) => (
          <li>
            <strong>{department}</strong> {text}
          </li>
        ))}
      </ul>
    </>
  )
}
