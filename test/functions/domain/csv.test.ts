import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '../../../functions/domain/csv.ts'

test('a table is read back as it was, whatever stands in it that is no formula', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^\s*[=+\-@＝＋－＠\t\r]/.test(text))
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 })
  fc.assert(
    fc.property(table, (rows) => {
      expect(parse(csv(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(rows)
    }),
  )
})

test('it begins with the mark by which a spreadsheet reads Chinese, and its lines end as RFC 4180 says', () => {
  expect(csv([['编号'], ['001']])).toBe('\uFEFF编号\r\n001\r\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '　＋1'])('%j is no formula', (cell) => {
  expect(parse(csv([[cell]]), { bom: true, record_delimiter: '\r\n' })).toEqual([[`'${cell}`]])
})
