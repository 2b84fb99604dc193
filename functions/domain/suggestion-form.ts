import * as z from 'zod'
import { Column, lines, sentOnceBy } from './form-field.ts'
import type { KeptSuggestion } from './suggestion.ts'

const Field = z.string().default('')

/** What a page's form sends of a suggestion: texts, blank where nothing was said. `pressed` is the button. */
export const SuggestionForm = z.object({
  title: Field,
  theme: Field,
  group: Field,
  priority: Field,
  situation: Field,
  analysis: Field,
  proposal: Field,
  proposers: Column,
  key: Field.describe(sentOnceBy),
  etag: Field.describe('The tag of what the form was made from'),
  pressed: z.enum(['keep', 'submit']).default('keep'),
})
export type SuggestionForm = z.infer<typeof SuggestionForm>

/** What a form says, as it would be sent to the API, still to be judged there. It names all who are to sign, and nobody else is asked. */
export const matterOf = (form: SuggestionForm) => ({
  title: form.title,
  theme: form.theme,
  group: form.group,
  ...(form.priority && { priority: form.priority }),
  situation: lines(form.situation),
  ...(form.analysis.trim() && { analysis: lines(form.analysis) }),
  proposal: lines(form.proposal),
  proposers: [form.proposers].flat(),
  invited: [] as string[],
})

const words = ['title', 'theme', 'group', 'priority', 'situation', 'analysis', 'proposal'] as const

/** The form of a suggestion as it stands. */
export const formOf = (suggestion: Partial<KeptSuggestion>): SuggestionForm =>
  SuggestionForm.parse({
    ...Object.fromEntries(words.map((field) => [field, suggestion[field]])),
    proposers: [...(suggestion.proposers ?? []), ...(suggestion.invited ?? [])],
  })

/** Whether a suggestion says already what a form says. */
export function says(suggestion: KeptSuggestion, form: SuggestionForm): boolean {
  const wanted: Partial<KeptSuggestion> = matterOf(form)
  return words.every((field) => suggestion[field] === wanted[field])
}
