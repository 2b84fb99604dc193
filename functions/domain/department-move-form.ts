import * as z from 'zod'
import { Column, lines, sentOnceBy } from './form-field.ts'
import { suggestionMoves } from './suggestion-moves.ts'
import { Day } from './text.ts'
import { endOfWork } from './working-hours.ts'

/** The moves that a department makes on its page of a suggestion, the one to begin with first. */
const deskMoves = ['start', 'reply', 'opine', 'keep-promise', 'hand-back'] as const
export type DeskMove = (typeof deskMoves)[number]

/** Those of some moves that are made on the department's page. */
export const onTheDesk = (moves: readonly string[]): DeskMove[] => deskMoves.filter((move) => moves.includes(move))

const Field = z.string().default('')

/** What a page's form sends: texts, blank where nothing was said; rows as columns, a value of each column to a row. */
export const DepartmentMoveForm = z.object({
  move: z.enum(deskMoves),
  key: Field.describe(sentOnceBy),
  class: Field,
  text: Field,
  signer: Field,
  promised: Column,
  promisedBy: Column.describe('Days'),
  coHost: Column,
  opinion: Column,
  promise: Field,
  note: Field,
  reason: Field,
  proposedHost: Field,
})
export type DepartmentMoveForm = z.infer<typeof DepartmentMoveForm>

/** Two columns as rows. */
export const rowsOf = (one: string | string[], other: string | string[]): [string, string][] => {
  const [first, second] = [[one].flat(), [other].flat()]
  return first.map((value, row) => [value, second[row] ?? ''])
}

/** What is promised by a day is due when work ends there. What is no day stays as it is, to be refused. */
const dueAtOf = (day: string, timezone: string) => (Day.safeParse(day).success ? endOfWork(day, timezone) : day)

function saidBy(form: DepartmentMoveForm, timezone: string): object {
  switch (form.move) {
    case 'start':
      return {}
    case 'reply':
      return {
        class: form.class,
        text: lines(form.text),
        signer: form.signer,
        promises: rowsOf(form.promised, form.promisedBy)
          .filter(([text, day]) => text.trim() || day)
          .map(([text, day]) => ({ text, dueAt: dueAtOf(day, timezone) })),
        opinions: rowsOf(form.coHost, form.opinion)
          .filter(([, text]) => text.trim())
          .map(([department, text]) => ({ department, text: lines(text) })),
      }
    case 'opine':
      return { text: lines(form.text) }
    case 'keep-promise':
      return { promise: form.promise, done: true, ...(form.note.trim() && { note: lines(form.note) }) }
    case 'hand-back':
      return { reason: lines(form.reason), ...(form.proposedHost && { proposedHost: form.proposedHost }) }
  }
}

/** What a form says as the move's body, judged as the API judges it. */
export const deskBodyOf = (form: DepartmentMoveForm, timezone: string) =>
  suggestionMoves[form.move].body.safeParse(saidBy(form, timezone))

/** Whether somebody has written something into it that they would not want to write again. */
export const isWritten = ({ text, reason, note }: DepartmentMoveForm) =>
  [text, reason, note].some((said) => said.trim())
