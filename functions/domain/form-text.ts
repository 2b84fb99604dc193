/** A form's lines end as everywhere else; browsers send CRLF (HTML, "constructing the entry list"). */
export const lines = (value: string) => value.replace(/\r\n?/g, '\n')

/** What the `key` of a page's form is for. */
export const sentOnceBy = 'Lets the same form take effect once, however often it is sent'
