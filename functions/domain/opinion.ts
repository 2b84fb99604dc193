import * as z from 'zod'
import { Instant, Line, text } from './text.ts'

/** What a co-host has to say about the answer. */
export const Opinion = z.strictObject({ department: Line, text: text(2000) })
export type Opinion = z.infer<typeof Opinion>

/** An opinion as it is kept: when it was given, and by whom. */
export const GivenOpinion = Opinion.extend({ at: Instant, by: z.string() })
export type GivenOpinion = z.infer<typeof GivenOpinion>

/** Until when a co-host is to give its opinion. */
export const OpinionDate = z.strictObject({ department: Line, dueAt: Instant })
export type OpinionDate = z.infer<typeof OpinionDate>
