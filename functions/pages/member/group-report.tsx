import type { Group, GroupReport } from '../../domain/group.ts'
import type { GroupReportForm } from '../../domain/group-report-form.ts'
import type { Session } from '../../domain/session.ts'
import { type GroupReportPageWords, groupReportPageWords } from '../../words/group-report-page.ts'
import { pageWords } from '../../words/pages.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { Layout } from '../layout.tsx'
import { ownForm } from '../own-form.ts'
import type { Place } from '../place.ts'
import { Clock } from '../time.tsx'

export type ReportSaid = keyof GroupReportPageWords['said']

/** What was sent and not carried out: its words are not in order (`fault`), or a sentence that says why. */
export interface RefusedReport {
  form: GroupReportForm
  fault: boolean
  refusal: string | undefined
}

interface ReportPage {
  place: Place
  session: Session
  group: Group
  /** Who reads it. */
  memberNo: string
  /** The tag of the report as it is shown. */
  etag: string
  said: ReportSaid | undefined
  refused?: RefusedReport
}

/** A group's report: its recorder writes it, its convener confirms it, everybody else reads it. */
export function groupReportPage(of: ReportPage) {
  const { place, session, group, memberNo, said, refused } = of
  const words = groupReportPageWords[place.language]
  const { report } = group
  const writes = group.recorder === memberNo
  const confirms = group.convener === memberNo && report !== undefined && !report.confirmed
  return (
    <Layout place={place} title={words.title}>
      {said && (
        <p class="said" role="status">
          {words.said[said]}
        </p>
      )}
      <h1>{words.title}</h1>
      <p class="note" lang={place.locale}>
        {group.name} · {session.title}
      </p>
      {refused && (
        <ErrorSummary
          refusal={refused.refusal}
          summary={words.faults.summary}
          faults={refused.fault ? [{ field: 'text', told: words.faults.text }] : []}
        />
      )}
      {report ? <State report={report} place={place} /> : <p>{words.none}</p>}
      {confirms && <Confirming {...of} report={report} />}
      {report && !confirms && (!writes || refused) && <Standing report={report} place={place} />}
      {writes && <Writing {...of} />}
      <p class="links">
        <a href={`/member?session=${session.id}`}>{words.back}</a>
      </p>
    </Layout>
  )
}

interface Part {
  report: GroupReport
  place: Place
}

function State({ report: { confirmed, at }, place }: Part) {
  const words = groupReportPageWords[place.language]
  return (
    <p>
      {confirmed ? words.states.confirmed : words.states.written} {words.writtenAt} <Clock at={at} place={place} />
      {pageWords[place.language].stop}
    </p>
  )
}

function Standing({ report, place }: Part) {
  return (
    <section>
      <h2>{groupReportPageWords[place.language].standing}</h2>
      <Words report={report} place={place} />
    </section>
  )
}

const Words = ({ report, place }: Part) => (
  <p class="written" lang={place.locale}>
    {report.text}
  </p>
)

/** What the convener confirms is what they read here; other words have another tag. */
function Confirming({ place, etag, report }: ReportPage & { report: GroupReport }) {
  const words = groupReportPageWords[place.language].confirm
  return (
    <section class="now">
      <h2>{words.title}</h2>
      <p>{words.what}</p>
      <blockquote>
        <Words report={report} place={place} />
      </blockquote>
      <form method="post" action={ownForm(place, place.here)}>
        <input type="hidden" name="etag" value={etag} />
        <button type="submit" name="pressed" value="confirm">
          {words.send}
        </button>
      </form>
    </section>
  )
}

function Writing({ place, etag, group, refused }: ReportPage) {
  const { write: words, faults } = groupReportPageWords[place.language]
  const typed = refused?.form.pressed === 'write' ? refused.form.text : group.report?.text
  return (
    <form method="post" action={ownForm(place, place.here)}>
      <p class="note">{words.note}</p>
      <input type="hidden" name="etag" value={etag} />
      <Field
        id="text"
        label={words.text}
        fault={refused?.fault ? faults.text : undefined}
        value={typed}
        rows={12}
        most={10_000}
        place={place}
      />
      <button type="submit" name="pressed" value="write">
        {words.send}
      </button>
    </form>
  )
}
