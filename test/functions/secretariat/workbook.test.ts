import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { cellsOf } from '../../../functions/secretariat/workbook.ts'
import { parts, sheet, workbook, zip } from '../../support/workbook.ts'

const read = (bytes: Uint8Array) => cellsOf(bytes.slice().buffer as ArrayBuffer)
const refusalOf = async (bytes: Uint8Array): Promise<string> => {
  const error = await read(bytes).catch((thrown: unknown) => thrown)
  if (!(error instanceof Refusal)) throw error
  return JSON.stringify(error.values)
}

test('the cells of the first sheet come as text, row by row, empty rows in their place', async () => {
  const rows = [['memberNo', 'name'], ['001', '孙 刚'], [], ['002', '𠮷田<'], [3, 'x']]
  expect((await read(workbook(sheet(rows)))).map((cells) => cells.filter(Boolean))).toEqual([
    ['memberNo', 'name'],
    ['001', '孙 刚'],
    [],
    ['002', '𠮷田<'],
    ['3', 'x'],
  ])
})

describe('what is no workbook is refused', () => {
  const good = workbook(sheet([['a']]))
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('memberNo,name')],
    ['a workbook cut off', good.slice(0, good.length - 30)],
    ['a workbook with its middle destroyed', good.map((byte, at) => (at > 200 && at < 600 ? 0xff : byte))],
    ['another archive', zip([{ name: 'a.txt', content: 'a' }])],
    [
      'a directory that points nowhere',
      good.map((byte, at) => (at >= good.length - 6 && at < good.length - 2 ? 0xff : byte)),
    ],
    ['a sheet that is no XML', workbook('<<<')],
    ['a cell at an address that is none', workbook(sheet([['a']]).replace('r="A1"', 'r="ZZZZZZZZ1"'))],
  ])('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatch(/not a workbook/)
  })
})

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const farApart = sheet([['a']]).replaceAll('1"', '6000000"')

describe('what would unpack to more than it may is refused before it is unpacked', () => {
  const big = 'x'.repeat(60 << 20)
  test.each<[string, Uint8Array, RegExp]>([
    ['a file of 60 MiB', workbook(sheet([['a']]), [{ name: 'xl/media/a.bin', content: big }]), /unpacks to more/],
    [
      'a file that claims to be small',
      workbook(sheet([['a']]), [{ name: 'xl/a.xml', content: big, claims: 10 }]),
      /not a workbook/,
    ],
    ['a row at the end of the sheet', workbook(sheet([['a']]).replaceAll('1"', '9999999"')), /too many cells/],
    [
      'cells far apart',
      workbook(sheet([['a']]).replace('</row>', '<c r="XFD1"><v>1</v></c></row><row r="1000"></row>')),
      /too many cells/,
    ],
    [
      'cells far apart in a sheet that stands elsewhere',
      zip(
        parts(farApart).map(({ name, content }) => ({
          name: name.replace('worksheets/', 'elsewhere/'),
          content: content.replace('worksheets/', 'elsewhere/'),
        })),
      ),
      /too many cells/,
    ],
    [
      'cells far apart by addresses under a prefix',
      workbook(farApart.replaceAll(' r=', ' x:r=').replace('xmlns=', `xmlns:x="${spreadsheet}" xmlns=`)),
      /too many cells/,
    ],
    ['a million rows without a cell', workbook(sheet([]).replace('Data>', `Data>${'<row/>'.repeat(1e6)}`)), /too many/],
    [
      'a hundred thousand names of names',
      workbook(sheet([]).replace('>', `${Array.from({ length: 1e5 }, (_, at) => ` xmlns:a${at}="${at}"`).join('')}>`)),
      /not a workbook/,
    ],
  ])('%s', async (_, bytes, why) => {
    const begun = performance.now()
    expect(await refusalOf(bytes)).toMatch(why)
    expect(performance.now() - begun).toBeLessThan(2000)
  })
})
