import * as z from 'zod'
import { legible } from './legible.ts'

/** Words that a person wrote: 1 to `max` UTF-16 units, not only blanks, kept exactly as written. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(legible, 'must be well-formed text without control characters')
    .refine((value) => value === '' || value.trim() !== '', 'must not be blank')

/** A name, a title, a place: one line. */
export const Line = text(500).refine((value) => !/[\r\n\t]/.test(value), 'must be one line')

/** The most characters of a text. */
export const longestProse = 10_000

/** A paragraph or several. */
export const Prose = text(longestProse)

/** An identifier that its author chose: letters, digits, `.`, `_`, `-`; it can stand in a path and in a key. */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be 1 to 64 letters, digits, ".", "_" or "-"')

/** An id of the server's making: a ULID. */
export const Ulid = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/)

/** A member's number within the association: letters and digits, at most 32. */
export const MemberNo = z.string().regex(/^[A-Za-z0-9]{1,32}$/, 'must be 1 to 32 letters or digits')

/** An instant in UTC, or undefined for none, or one outside the years 0000 to 9999 there: longer years do not compare as strings. */
function inUtc(value: string): string | undefined {
  const at = new Date(value)
  const utc = Number.isNaN(at.getTime()) ? '' : at.toISOString()
  return /^\d{4}-/.test(utc) ? utc : undefined
}

/** An instant, kept in UTC so that two of them compare as strings. */
export const Instant = z.iso
  .datetime({ offset: true })
  .refine((value) => inUtc(value) !== undefined, { error: 'must be an instant that exists', abort: true })
  .overwrite((value) => inUtc(value) ?? value)

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const Day = z.iso.date()

/** A time of day, `HH:MM`, in the association's time zone. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be HH:MM')

/** A link to a document, opened by people: only web addresses. */
export const Link = z.url({ protocol: /^https?$/ }).max(2000)
