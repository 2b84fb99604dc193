import { cockpitSortingWords } from '../../words/cockpit-sorting.ts'
import { faultIn } from './cockpit.ts'
import { NumberField } from './number-field.tsx'
import type { SortingPart } from './sorting-part.ts'

/** To whom it is assigned, with whom, until when; what past ones advise stands beside a department. */
export function AssignFields({ cockpit, of: { departments, advice }, sent }: SortingPart) {
  const { place } = cockpit
  const words = cockpitSortingWords[place.language]
  const said = sent?.move === 'assign' ? sent : undefined
  const scoreOf = (department: string) => advice.hosts.find(({ host }) => host === department)?.score
  const coHosts = [said?.coHosts ?? []].flat()
  return (
    <>
      <fieldset id="host">
        <legend>{words.host}</legend>
        {departments.map((department) => {
          const score = scoreOf(department)
          return (
            <label class="tick">
              <input type="radio" name="host" value={department} checked={said?.host === department} />
              <span>
                <span lang={place.locale}>{department}</span>
                {score !== undefined && <span class="note">{` ${words.advised(score)}`}</span>}
              </span>
            </label>
          )
        })}
      </fieldset>
      {advice.hosts.length > 0 && <p class="note">{words.advice}</p>}
      <details open={coHosts.length > 0}>
        <summary>{words.coHosts}</summary>
        <fieldset id="coHosts">
          <legend class="unseen">{words.coHosts}</legend>
          {departments.map((department) => (
            <label class="tick" lang={place.locale}>
              <input type="checkbox" name="coHosts" value={department} checked={coHosts.includes(department)} />
              {department}
            </label>
          ))}
        </fieldset>
      </details>
      <NumberField
        id="workingDays"
        label={words.workingDays}
        value={said?.workingDays}
        fault={faultIn(cockpit, 'workingDays')}
      />
    </>
  )
}
