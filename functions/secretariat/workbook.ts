import { inflateRawSync } from 'node:zlib'
import { invalid } from '../domain/refusal.ts'

/** The most bytes that a workbook may unpack to: a small file can claim gigabytes. */
const mostBytes = 50 << 20
/** The most cells between the first and the last one used; the gaps would be filled. */
const mostCells = 1_000_000
/**
 * How often these may stand in a sheet, or in any file: what holds nothing costs the archive nothing, and its reader minutes.
 * A row has two tags; 50,000 rows are all that an import takes.
 */
const mostOf = { '<': 2_500_000, row: 200_000, xmlns: 5000 }

const notWorkbook = () => invalid({ path: '', message: 'the file is not a workbook (.xlsx), or is damaged' })

/** The cells of a workbook's first sheet as text, row by row from the first. Refuses what is no workbook, or unpacks to too much. */
export async function cellsOf(bytes: ArrayBuffer): Promise<string[][]> {
  guard(Buffer.from(bytes))
  try {
    // Loaded when a workbook comes: nobody else should wait for it.
    const { readSheet } = await import('read-excel-file/universal')
    const rows = await readSheet(bytes)
    return rows.map((cells) => cells.map((cell) => (cell === null ? '' : String(cell))))
  } catch {
    throw notWorkbook()
  }
}

interface ZipEntry {
  name: string
  method: number
  packed: number
  unpacked: number
  at: number
}

/** Looks into the archive before anything is unpacked for good: declared sizes, true sizes, and addresses far off. */
function guard(file: Buffer): void {
  const entries = entriesOf(file)
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  if (total > mostBytes) throw invalid({ path: '', message: `the workbook unpacks to more than ${mostBytes} bytes` })
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/.test(name))) {
    const content = contentOf(file, entry).toString('latin1')
    if (times(content, 'xmlns') > mostOf.xmlns) throw notWorkbook()
    // Where a sheet stands is for the workbook to say; what it is called inside is not.
    if (content.includes('sheetData')) guardSheet(content)
  }
}

/** The entries of a zip archive by its central directory (APPNOTE 4.3.12 and 4.3.16). */
function entriesOf(file: Buffer): ZipEntry[] {
  const end = file.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  try {
    const count = file.readUInt16LE(end + 10)
    const entries: ZipEntry[] = []
    let at = file.readUInt32LE(end + 16)
    for (let n = 0; n < count; n++) {
      if (file.readUInt32LE(at) !== 0x02014b50) throw notWorkbook()
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset))
      entries.push({
        name: file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
        method: file.readUInt16LE(at + 10),
        packed: file.readUInt32LE(at + 20),
        unpacked: file.readUInt32LE(at + 24),
        at: file.readUInt32LE(at + 42),
      })
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
    }
    return entries
  } catch {
    throw notWorkbook()
  }
}

/** An entry unpacked. Refuses one that is of another size than it says. */
function contentOf(file: Buffer, { method, packed, unpacked, at }: ZipEntry): Buffer {
  try {
    const from = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
    const raw = file.subarray(from, from + packed)
    const content = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: Math.max(unpacked, 1) })
    if (content.length === unpacked) return content
  } catch {
    // Not deflated, cut off, or more than it declares: the same answer as a wrong size.
  }
  throw notWorkbook()
}

function times(text: string, word: string): number {
  let count = 0
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count++
  return count
}

const tooOften = (xml: string) => times(xml, '<') > mostOf['<'] || times(xml, 'row') > mostOf.row

/** Refuses a sheet of too many tags, or whose cells lie so far apart that filling the gaps would take all memory. */
function guardSheet(xml: string): void {
  let [rows, cols] = [0, 0]
  for (const [, address = ''] of xml.matchAll(/[\s:]r\s*=\s*["']([^"']*)["']/g)) {
    const [, letters = '', row = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address) ?? []
    if (row === '') throw notWorkbook()
    rows = Math.max(rows, Number(row))
    cols = Math.max(
      cols,
      [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0),
    )
  }
  if (rows * Math.max(cols, 1) > mostCells || tooOften(xml))
    throw invalid({ path: '', message: 'the sheet has, or spans, too many cells' })
}
