import * as z from 'zod'

/** What one field of a page's form sends, blank where nothing was said. */
export const Field = z.string().max(10_000).default('')

/** What a field sends that stands in a form several times. */
export const Column = z.union([z.string(), z.array(z.string())]).default([])

/** A number as somebody typed it, in full-width figures too; what is none stays as it is, to be refused. */
export const numberIn = (typed: string): unknown => {
  const figures = typed.normalize('NFKC').trim()
  return /^\d{1,9}$/.test(figures) ? Number(figures) : typed
}

/** A form's lines end as everywhere else; browsers send CRLF (HTML, "constructing the entry list"). */
export const lines = (value: string) => value.replace(/\r\n?/g, '\n')

/** What the `key` of a page's form is for. */
export const sentOnceBy = 'Lets the same form take effect once, however often it is sent'
