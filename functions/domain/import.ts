import * as z from 'zod'
import { Member, Position } from './member.ts'

/** A person as a row of a file gives them: a member's fields, the position always said. */
export const ImportedPerson = Member.extend({ position: Position })
export type ImportedPerson = z.infer<typeof ImportedPerson>

/** The media types that people can be imported from. */
export const fileTypes = {
  csv: 'text/csv',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
} as const

/** What became of a row, or would: `line` is 1-based in the file, its header being line 1; in JSON the place in the array. */
export const ImportRow = z
  .object({
    line: z.int(),
    memberNo: z.string(),
    action: z.enum(['create', 'update', 'unchanged', 'error']),
    problems: z.array(z.string()).optional(),
  })
  .meta({ id: 'ImportRow', example: { line: 2, memberNo: '001', action: 'create' } })
export type ImportRow = z.infer<typeof ImportRow>

/** The answer to an import or its dry run. */
export const ImportResult = z
  .object({ applied: z.boolean(), rows: z.array(ImportRow) })
  .meta({ id: 'ImportResult', example: { applied: true, rows: [{ line: 2, memberNo: '001', action: 'create' }] } })
export type ImportResult = z.infer<typeof ImportResult>

/** The most people that one file can hold; more are imported in several. */
export const mostRows = 50_000

/** A row as it was read, its cells by column, before anybody looked at what they say. */
export interface GivenRow {
  line: number
  cells: unknown
  problems?: string[]
}

/** A row as it was judged: the person it gives, or what is wrong with it. */
export interface JudgedRow {
  line: number
  memberNo: string
  person?: ImportedPerson
  problems: string[]
}

/** The columns that a file must have; `gender`, `email` and `phone` may be left out, and there are no others. */
export const columns = {
  all: ImportedPerson.keyof().options,
  required: ['memberNo', 'name', 'unit', 'constituency', 'position'] satisfies (keyof ImportedPerson)[],
}

/** Judges every row by itself and against the rows before it: a number may stand in one row only. */
export function judged(given: readonly GivenRow[]): JudgedRow[] {
  const lines = new Map<string, number>()
  return given.map((row) => {
    const one = judgedAlone(row)
    const earlier = lines.get(one.memberNo)
    if (earlier === undefined) lines.set(one.memberNo, one.line)
    if (earlier === undefined || !one.person) return one
    return { line: one.line, memberNo: one.memberNo, problems: [`memberNo: stands on line ${earlier} already`] }
  })
}

function judgedAlone({ line, cells, problems = [] }: GivenRow): JudgedRow {
  const parsed = ImportedPerson.safeParse(cells)
  const faults = parsed.error?.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
  const all = [...problems, ...(faults ?? [])]
  if (parsed.data && all.length === 0)
    return { line, memberNo: parsed.data.memberNo, person: parsed.data, problems: [] }
  return { line, memberNo: numberIn(cells), problems: all }
}

/** The number that a bad row seems to mean, for its line in the answer. */
function numberIn(cells: unknown): string {
  if (typeof cells !== 'object' || cells === null || !('memberNo' in cells)) return ''
  return typeof cells.memberNo === 'string' ? cells.memberNo.slice(0, 32) : ''
}
