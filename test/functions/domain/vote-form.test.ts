import { describe, expect, test } from 'vitest'
import { openingAt } from '../../../functions/domain/motion-form.ts'
import { countIn, isVoid, openingIn, resolutionIn, sumOff, VoteForm } from '../../../functions/domain/vote-form.ts'

const form = (more: object) => VoteForm.parse({ move: 'count', ...more })
const papers = { issued: '100', returned: '98', for: '90', against: '5', abstain: '2', invalid: '1' }

test.each([
  ['31', 31],
  [' ３１ ', 31],
  ['031', 31],
])('"%s" hands are %d', (typed, expected) => {
  expect(countIn(form({ for: typed, against: '0', abstain: '2' }), 'hands').data).toEqual({
    for: expected,
    against: 0,
    abstain: 2,
  })
})

test.each(['', '-1', '1.5', '3e2', '十', '1'.repeat(30)])('"%s" hands are none', (typed) => {
  expect(countIn(form({ for: typed, against: '0', abstain: '0' }), 'hands').success).toBe(false)
})

describe('papers', () => {
  test('that add up are a count', () => {
    expect(countIn(form(papers), 'secret').data).toMatchObject({ issued: 100, returned: 98 })
    expect(sumOff(form(papers))).toBeUndefined()
  })
  test('that do not add up are none, and it is said what they add up to', () => {
    const off = form({ ...papers, returned: '99' })
    expect(countIn(off, 'secret').error?.issues[0]?.path).toEqual(['returned'])
    expect(sumOff(off)).toBe(98)
  })
  test('one of which is missing add up to nothing', () => {
    expect(sumOff(form({ ...papers, invalid: '' }))).toBeUndefined()
  })
  test.each([
    ['more than were issued are void', '97', true],
    ['as many as were issued are not', '98', false],
  ])('%s', (_, issued, expected) => {
    const { data } = countIn(form({ ...papers, issued }), 'secret')
    expect(data && isVoid(data)).toBe(expected)
  })
})

test('a time limit may be left out', () => {
  expect([
    openingIn(form({ seconds: ' ' })),
    openingIn(form({ seconds: '９０' })),
    openingIn(form({ seconds: 'x' })),
  ]).toEqual([{}, { seconds: 90 }, { seconds: 'x' }])
})

test('one change, several or none can be left out', () => {
  expect(resolutionIn(form({ without: '2', note: ' 已辞任\r\n' }))).toEqual({ without: [2], note: '已辞任' })
  expect(resolutionIn(form({ without: ['0', '2'] }))).toEqual({ without: [0, 2], note: '' })
  expect(resolutionIn(form({}))).toEqual({ without: [], note: '' })
})

test('an election’s lines belong together, and those left empty are none', () => {
  const { data } = countIn(
    form({
      candidate: ['1', '2'],
      votes: ['３', '0'],
      otherName: ['', ' 韩雪霞 ', ''],
      otherVotes: ['', '1', ' '],
    }),
    'hands',
    { candidates: [], seatsToFill: 1, writeIns: true, runoff: false },
  )
  expect(data).toEqual({
    candidates: [
      { id: '1', votes: 3 },
      { id: '2', votes: 0 },
    ],
    others: [{ name: '韩雪霞', votes: 1 }],
  })
})

test.each([
  ['2026-01-05', '10:30', '2026-01-05T02:30:00.000Z'],
  ['', '１０:３０', '2025-12-31T02:30:00.000Z'],
  ['2026-02-30', '10:30', undefined],
  ['2026-01-05', '24:30', undefined],
  ['2026-01-05', '', undefined],
])('on "%s" at "%s" a vote opens by itself at %s', (day, hour, expected) => {
  expect(openingAt(form({ day, hour }), '2025-12-30T20:00:00.000Z', 'Asia/Shanghai')).toBe(expected)
})
