const mark = '\uFEFF'
const end = '\r\n'

/** What a spreadsheet would take for a formula, full-width signs and leading spaces included (OWASP, CSV injection). */
const isFormula = (cell: string) => /^\s*[=+\-@＝＋－＠\t\r]/.test(cell)

function quoted(cell: string): string {
  const safe = isFormula(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * A table as a file that spreadsheets open (RFC 4180), its heading first. A byte-order mark lets them read Chinese as UTF-8; a cell
 * that begins like a formula stays text.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  mark + rows.map((row) => row.map(quoted).join(',') + end).join('')
