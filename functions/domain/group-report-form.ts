import * as z from 'zod'
import { lines } from './form-field.ts'
import type { GroupReport, SetGroupReport } from './group.ts'
import { Prose } from './text.ts'

const Field = z.string().default('')

/** What the page of a group's report sends: the recorder's words, or the convener's confirmation of those that stand. */
export const GroupReportForm = z.object({
  pressed: z.enum(['write', 'confirm']),
  text: Field,
  etag: Field.describe('The tag of the report that the form was made from'),
})
export type GroupReportForm = z.infer<typeof GroupReportForm>

/** What a form asks for, as the API takes it; undefined where its words are none, or too many. */
export function reportOf({ pressed, text }: GroupReportForm): SetGroupReport | undefined {
  if (pressed === 'confirm') return { confirmed: true }
  const { data, success } = Prose.safeParse(lines(text))
  return success ? { text: data } : undefined
}

/** Whether a report is already as a form would have it: its button was pressed twice. */
export const isSo = (report: GroupReport | undefined, { pressed, text }: GroupReportForm): boolean =>
  report !== undefined && (pressed === 'confirm' ? report.confirmed : report.text === lines(text))
