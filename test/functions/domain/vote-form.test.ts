import { describe, expect, test } from 'vitest'
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
