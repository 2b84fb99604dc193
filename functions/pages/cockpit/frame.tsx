import type { Child } from 'hono/jsx'
import { type CockpitPart, cockpitWords } from '../../words/cockpit.ts'
import { pageWords } from '../../words/pages.ts'
import { cockpitScript, cockpitStyles } from '../assets.ts'
import { ErrorSummary } from '../error-summary.tsx'
import { Layout } from '../layout.tsx'
import { Bridge } from './bridge.tsx'
import type { Cockpit, Told } from './cockpit.ts'
import { Shortcuts } from './shortcuts.tsx'

/** Whether a form is shown again, with what was typed into it. */
const isRefused = ({ refusal, faults = [] }: Told) => refusal !== undefined || faults.length > 0

interface Frame {
  cockpit: Cockpit
  part: CockpitPart
  title: string
  /** Whose title is the record's. */
  recorded?: boolean
  /** What of what goes on is seldom worth a new look at this page. */
  ignore?: string
  children?: Child
}

/** The frame of every part: how things stand, the way to the other parts, what was done; then one job. */
export function Frame({ cockpit, part, title, recorded, ignore, children }: Frame) {
  const { place, session, now, at, acts, told } = cockpit
  const words = cockpitWords[place.language]
  const live = { key: session.live, seen: now, ...(ignore !== undefined && { ignore }) }
  return (
    <Layout
      place={place}
      title={pageWords[place.language].ofPage(words.parts[part], session.title)}
      kind="wide"
      sheet={cockpitStyles.address}
      script={cockpitScript.address}
      now={at}
      live={isRefused(told) ? undefined : live}
    >
      <Bridge cockpit={cockpit} part={part} />
      <p class="unsent" role="alert" data-offline={words.offline} hidden></p>
      {told.said && (
        <p class="said" role="status">
          {told.said}
        </p>
      )}
      {isRefused(told) && <ErrorSummary refusal={told.refusal} summary={words.summary} faults={told.faults ?? []} />}
      <h1 lang={recorded ? place.locale : undefined}>{title}</h1>
      {!acts && <p class="note">{words.onlyLooking}</p>}
      {children}
      <Shortcuts place={place} />
    </Layout>
  )
}
