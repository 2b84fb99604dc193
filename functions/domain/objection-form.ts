import * as z from 'zod'
import { lines } from './form-field.ts'
import { NewObjection } from './objection.ts'

/** What the page of an objection sends: why somebody objects. */
export const ObjectionForm = z.object({ text: z.string().default('') })
export type ObjectionForm = z.infer<typeof ObjectionForm>

/** What a form says, as the API takes it; undefined where its words are none, or too many. */
export const objectionOf = ({ text }: ObjectionForm): NewObjection | undefined =>
  NewObjection.safeParse({ text: lines(text) }).data
