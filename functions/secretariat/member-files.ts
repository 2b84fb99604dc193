import { parse } from 'csv-parse/sync'
import type { Context } from 'hono'
import { columns, fileTypes, type GivenRow, mostRows } from '../domain/import.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { mediaTypeOf, textOf } from './sent-text.ts'
import { cellsOf } from './workbook.ts'

/** A line of a table with its cells as text; line 1 is the header. */
interface TableLine {
  line: number
  cells: string[]
}

/**
 * The rows of the file that was sent, by its media type. Refuses other types, what cannot be read as what it says it is, and
 * more rows than one import takes: five megabytes of nearly nothing would keep everybody waiting.
 */
export async function givenRows(c: Context): Promise<GivenRow[]> {
  const rows = await rowsIn(c)
  if (rows.length > mostRows) throw invalid({ path: '', message: `the file has more than ${mostRows} rows` })
  return rows
}

async function rowsIn(c: Context): Promise<GivenRow[]> {
  const type = mediaTypeOf(c)
  const bytes = await c.req.arrayBuffer()
  if (type === fileTypes.json) return rowsOfJson(textOf(bytes))
  if (type === fileTypes.csv) return rowsOfTable(linesOfCsv(textOf(bytes)))
  if (type === fileTypes.workbook) return rowsOfTable(await linesOfWorkbook(bytes))
  throw new Refusal('unsupported-media-type')
}

function rowsOfJson(text: string): GivenRow[] {
  let rows: unknown
  try {
    rows = JSON.parse(text)
  } catch {
    throw invalid({ path: '', message: 'the body is not JSON' })
  }
  if (!Array.isArray(rows)) throw notRows(text)
  return rows.map((cells, index) => ({ line: index + 1, cells }))
}

/** Only a list of people may be as large as an import; anything else is bounded as everywhere. */
const notRows = (text: string) =>
  text.length > 1 << 20 ? new Refusal('too-large') : invalid({ path: '', message: 'the body is not an array of rows' })

function linesOfCsv(text: string): TableLine[] {
  // The header, and no more rows than it takes to see that there are too many.
  const to = mostRows + 2
  try {
    const records = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true, trim: true, to })
    return (records as unknown as { info: { lines: number }; record: string[] }[]).map(({ info, record }) => ({
      line: info.lines,
      cells: record,
    }))
  } catch {
    throw invalid({ path: '', message: 'the file is not CSV: a quotation mark is not closed, or stands within a cell' })
  }
}

async function linesOfWorkbook(bytes: ArrayBuffer): Promise<TableLine[]> {
  const rows = await cellsOf(bytes)
  return rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
}

const mostColumns = 100

/** The lines below the header as rows by column. Refuses columns that are missing, not known, or named twice. */
function rowsOfTable([header, ...lines]: TableLine[]): GivenRow[] {
  // Of more columns than there are, one is unknown or stands twice: it is enough to look at some.
  const names = (header?.cells ?? []).slice(0, mostColumns)
  const missing = columns.required.filter((name) => !names.includes(name))
  const unknown = names.filter((name, at) => !(columns.all as string[]).includes(name) || names.indexOf(name) !== at)
  const faults = [
    ...missing.map((name) => ({ path: name, message: 'this column is missing' })),
    ...unknown.map((name) => ({ path: name.slice(0, 100), message: 'there is no such column, or it stands twice' })),
  ]
  if (faults.length > 0) throw invalid(...faults)
  return lines.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
    ...(cells.length > names.length && { problems: ['more cells than columns'] }),
  }))
}
