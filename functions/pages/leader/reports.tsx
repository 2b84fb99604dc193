import type { SpecialReport } from '../../domain/special-report.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'

/** The special reports (专报) and how far each has come. */
export function ReportTable({ reports, place }: { reports: SpecialReport[]; place: Place }) {
  const words = leaderPageWords[place.language]
  const { reportStatuses } = suggestionWords[place.language]
  return (
    <section>
      <h2>{words.reports}</h2>
      {reports.length === 0 && <p class="note">{words.noReports}</p>}
      {reports.length > 0 && (
        <div class="scroll">
          <table>
            <caption class="unseen">{words.reports}</caption>
            <thead>
              <tr>
                {[words.name, words.addressee, words.documentNumber, words.included, words.status].map((name) => (
                  <th scope="col">{name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {reports.map(({ title, addressee, documentNumber, suggestions, status }) => (
                <tr>
                  <th scope="row" lang={place.locale}>
                    {title}
                  </th>
                  <td lang={place.locale}>{addressee}</td>
                  <td lang={place.locale}>{documentNumber}</td>
                  <td>{suggestions.length}</td>
                  <td>{reportStatuses[status]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
