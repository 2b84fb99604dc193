import type { Group } from '../../domain/group.ts'
import { cockpitWords } from '../../words/cockpit.ts'
import type { Place } from '../place.ts'

const standingOf = ({ report }: Group) => (report ? (report.confirmed ? 'confirmed' : 'received') : 'none')

/** Which groups' reports are there, at a glance. */
export function GroupReports({ groups, place }: { groups: Group[]; place: Place }) {
  const words = cockpitWords[place.language].session
  return (
    <section>
      {groups.length === 0 ? (
        <>
          <h2>{words.groups}</h2>
          <p class="note">{words.noGroups}</p>
        </>
      ) : (
        <table class="cards">
          <caption>{words.groups}</caption>
          <thead>
            <tr>
              <th scope="col">{words.group}</th>
              <th scope="col">{words.convener}</th>
              <th scope="col">{words.report}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr>
                <th scope="row" lang={place.locale}>
                  {group.name}
                </th>
                <td data-label={words.convener} lang={place.locale}>
                  {[...group.members, ...group.observers].find(({ memberNo }) => memberNo === group.convener)?.name}
                </td>
                <td data-label={words.report}>{words.reports[standingOf(group)]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
