import type { DepartmentMoveForm, DeskMove } from '../../domain/department-move-form.ts'
import type { DepartmentCase } from '../../store/department-desks.ts'
import { departmentPageWords } from '../../words/department-page.ts'
import { ErrorSummary } from '../error-summary.tsx'
import type { Place } from '../place.ts'

/** What the next form is sent with, and how the last one fared where it could not be carried out. */
export interface Sending {
  /** Lets a form make one move, however often it is sent. */
  key: string
  refused?: { form: DepartmentMoveForm; faults: readonly string[]; refusal?: string | undefined } | undefined
}

/** What each form on a department's page is made from. */
export interface Part {
  of: DepartmentCase
  action: string
  sending: Sending
  place: Place
}

/** What was sent to make a move and could not be carried out, to be shown in its form again; nothing for the other forms. */
export const sentTo = ({ refused }: Sending, move: DeskMove) => (refused?.form.move === move ? refused : undefined)

/** What kept a form from being carried out: its fields that are not in order, or a sentence; and what was typed, where its form is gone. */
export function Troubles({ sending, moves, place }: { sending: Sending; moves: readonly DeskMove[]; place: Place }) {
  const words = departmentPageWords[place.language]
  if (!sending.refused) return null
  const { form, faults, refusal } = sending.refused
  const isGone = !moves.includes(form.move)
  const typed = [form.text, form.reason, form.note].filter((text) => text.trim())
  return (
    <ErrorSummary
      refusal={refusal}
      summary={words.summary}
      faults={faults.map((field) => ({ field, told: words.faults[form.move][field] }))}
    >
      {isGone && typed.length > 0 && (
        <>
          <p>{words.unsent}</p>
          {typed.map((text) => (
            <blockquote lang={place.locale}>{text}</blockquote>
          ))}
        </>
      )}
    </ErrorSummary>
  )
}
