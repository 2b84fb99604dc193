import type * as z from 'zod'
import type { Fault } from './refusal.ts'

/** What a schema found wrong, field by field. */
export const faultsOf = ({ issues }: z.core.$ZodError): Fault[] =>
  issues.map(({ path, message }) => ({ path: path.join('.'), message }))
