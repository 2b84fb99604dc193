import { memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import type { Place } from '../place.ts'

/** The discussion group of one member: its name, where it meets, who leads it. */
export interface OwnGroup {
  name: string
  room?: string | undefined
  convener?: string | undefined
  recorder?: string | undefined
  /** What the member is in it, beside one of its members. */
  duties: ('convener' | 'recorder')[]
}

/** One's discussion group. */
export function GroupSection({ group, place }: { group: OwnGroup; place: Place }) {
  const words = memberPageWords[place.language].group
  const lines = (['room', 'convener', 'recorder'] as const).filter((line) => group[line] !== undefined)
  return (
    <section>
      <p class="eyebrow">{words.title}</p>
      <h2 lang={place.locale}>{group.name}</h2>
      <dl>
        {lines.map((line) => (
          <>
            <dt>{words[line]}</dt>
            <dd lang={place.locale}>{group[line]}</dd>
          </>
        ))}
      </dl>
      {group.duties.length > 0 && (
        <p class="note">{words.yours(group.duties.map((duty) => words[duty]).join(pageWords[place.language].and))}</p>
      )}
    </section>
  )
}
