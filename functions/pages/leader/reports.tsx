import type { ReportStatus, SpecialReport } from '../../domain/special-report.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { CardTable } from './card-table.tsx'

/** The special reports (专报), how far each has come, and what is outstanding. */
export function ReportTable({ reports, place }: { reports: SpecialReport[]; place: Place }) {
  const words = leaderPageWords[place.language]
  const { reportStatuses } = suggestionWords[place.language]
  const awaiting = (status: ReportStatus) =>
    status === 'sent' ? words.awaiting.instruction : status === 'instructed' ? words.awaiting.feedback : ''
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
        {
          name: words.status,
          cell: ({ status }) => [reportStatuses[status], awaiting(status)].filter(Boolean).join(' · '),
        },
      ]}
    />
  )
}
