import type { ReportStatus, SpecialReport } from '../../domain/special-report.ts'
import { isOutstanding } from '../../domain/special-report-filter.ts'
import { leaderPageWords } from '../../words/leader-page.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import type { Place } from '../place.ts'
import { CardTable } from './card-table.tsx'
import { listOf } from './links.ts'

interface Properties {
  reports: SpecialReport[]
  place: Place
}

/** The special reports (专报) and the instructions on them, how far each has come, and what is outstanding. */
export function Reports({ reports, place }: Properties) {
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
        {
          name: words.name,
          heads: true,
          cell: ({ id, title, documentNumber }) => (
            <>
              <a class="case" href={listOf({ report: id })}>
                {title}
              </a>
              {documentNumber && <p class="found">{documentNumber}</p>}
            </>
          ),
        },
        { name: words.addressee, cell: ({ addressee }) => addressee },
        { name: words.included, class: 'number', cell: ({ suggestions }) => suggestions.length },
        {
          name: words.instruction,
          cell: ({ instruction }) => instruction && <Instruction {...{ instruction, place }} />,
        },
        { name: words.followed, class: 'number', cell: ({ assignments }) => assignments.length || '' },
        {
          name: words.status,
          cell: (report) => (
            <span class={isOutstanding(report) ? 'awaited' : undefined}>
              {[reportStatuses[report.status], awaiting(report.status)].filter(Boolean).join(' · ')}
            </span>
          ),
        },
      ]}
    />
  )
}

function Instruction({ instruction, place }: { instruction: NonNullable<SpecialReport['instruction']>; place: Place }) {
  const { by, date, text } = instruction
  return (
    <>
      {leaderPageWords[place.language].instructed(by, date)}
      {text}
    </>
  )
}
