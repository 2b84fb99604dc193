import type { SpecialReport } from '../../domain/special-report.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { CardTable } from './card-table.tsx'

/** The special reports (专报) and how far each has come. */
export function ReportTable({ reports, place }: { reports: SpecialReport[]; place: Place }) {
  const words = leaderPageWords[place.language]
  const { reportStatuses } = suggestionWords[place.language]
  return (
    <CardTable
      caption={words.reports}
      none={words.noReports}
      locale={place.locale}
      rows={reports}
      columns={[
        { name: words.name, heads: true, cell: ({ title }) => title },
        { name: words.addressee, cell: ({ addressee }) => addressee },
        { name: words.documentNumber, cell: ({ documentNumber }) => documentNumber },
        { name: words.included, cell: ({ suggestions }) => suggestions.length },
        { name: words.status, cell: ({ status }) => reportStatuses[status] },
      ]}
    />
  )
}
