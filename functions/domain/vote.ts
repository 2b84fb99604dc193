import { choices, type Selection, type Vote } from './ballot.ts'
import { isWritten, normalName } from './written-name.ts'

/** The vote in a ballot as sent, or undefined if it is none: exactly one field, `choice`, or what `selectionOf` takes. */
export function voteOf(sent: unknown): Vote | undefined {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return undefined
  const { choice } = sent as { choice?: unknown }
  if (choice === undefined) return selectionOf(sent)
  const found = choices.find((one) => one === choice)
  return found && Object.keys(sent).length === 1 ? { choice: found } : undefined
}

/** More than anybody can choose: candidates and seats are fewer. */
const mostChosen = 250

const isList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length <= mostChosen

/** The people in a ballot as sent, other names as they are compared; undefined if it is none: `choices`, and `others` if any. */
function selectionOf(sent: object): Selection | undefined {
  const { choices, others = [], ...rest } = sent as { choices?: unknown; others?: unknown }
  if (!isList(choices) || !isList(others) || Object.keys(rest).length > 0) return undefined
  if (!choices.every((id) => typeof id === 'string') || !others.every(isWritten)) return undefined
  return { choices, others: others.map(normalName) }
}

const filled = (value: unknown) =>
  [value].flat().filter((one) => typeof one === 'string' && one.trim() !== '') as string[]

/** A form's fields as a ballot is sent: in an election every field is a list, what was left empty is nothing, a name written twice is one. */
export function formVote(fields: Record<string, unknown>): object {
  const { choices, others, ...rest } = fields
  if (choices === undefined && others === undefined) return fields
  return { ...rest, choices: filled(choices), others: [...new Set(filled(others).map(normalName))] }
}
