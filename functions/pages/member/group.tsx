import type { GroupReport } from '../../domain/group.ts'
import { memberPageWords } from '../../words/member-page.ts'
import { pageWords } from '../../words/pages.ts'
import type { Place } from '../place.ts'
import { Fact } from '../suggestion/facts.tsx'

/** The discussion group of one member: its name, where it meets, who leads it, who is in it, how far its report is. */
export interface OwnGroup {
  id: string
  session: string
  name: string
  room?: string | undefined
  convener?: string | undefined
  recorder?: string | undefined
  /** The names of all who are in it, observers too. */
  people: string[]
  report?: GroupReport | undefined
  /** What the member is in it, beside one of its members. */
  duties: ('convener' | 'recorder')[]
}

/** One's discussion group, and what one has to do for it. */
export function GroupSection({ group, place }: { group: OwnGroup; place: Place }) {
  const words = memberPageWords[place.language].group
  const lines = (['room', 'convener', 'recorder'] as const).filter((line) => group[line] !== undefined)
  return (
    <section>
      <p class="eyebrow">{words.title}</p>
      <h2 lang={place.locale}>{group.name}</h2>
      <dl>
        {lines.map((line) => (
          <Fact name={words[line]} lang={place.locale}>
            {group[line]}
          </Fact>
        ))}
      </dl>
      {group.duties.length > 0 && (
        <p class="note">{words.yours(group.duties.map((duty) => words[duty]).join(pageWords[place.language].and))}</p>
      )}
      <Report group={group} place={place} />
      <People names={group.people} place={place} />
    </section>
  )
}

/** The most that are named; a phone is no place for a roster. */
const mostNamed = 200

function People({ names, place }: { names: string[]; place: Place }) {
  const words = memberPageWords[place.language].group
  const and = pageWords[place.language].and
  return (
    <details>
      <summary>{words.people(names.length)}</summary>
      <p>
        <span lang={place.locale}>{names.slice(0, mostNamed).join(and)}</span>
        {names.length > mostNamed && words.more}
      </p>
    </details>
  )
}

/** Where the group's report is written, confirmed or read, as it concerns this member. */
function Report({ group: { id, session, duties, report }, place }: { group: OwnGroup; place: Place }) {
  const words = memberPageWords[place.language].group.report
  const state = report ? (report.confirmed ? 'confirmed' : 'written') : 'none'
  const writes = duties.includes('recorder')
  const confirms = duties.includes('convener') && state === 'written'
  if (!report && !writes) return duties.length > 0 && <p class="note">{words.states.none}</p>
  return (
    <>
      <p class="note">{words.states[state]}</p>
      <p class="actions">
        <a
          class={`button${confirms || (writes && !report) ? '' : ' quiet'}`}
          href={`/member/sessions/${session}/groups/${id}/report`}
        >
          {confirms ? words.confirm : writes ? words.write : words.read}
        </a>
      </p>
    </>
  )
}
