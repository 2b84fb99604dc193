import { describe, expect, test } from 'vitest'
import { checkInOf, isGathering } from '../../../functions/domain/check-in.ts'
import { mostTries, trySpan } from '../../../functions/domain/check-in-try.ts'

const minute = (n: number) => new Date(n * 60_000).toISOString()
const claimed = { memberNo: '005', at: minute(5) }
const marked = (status: 'present' | 'absent' | 'left', at: number) => ({ memberNo: '005', status, at: minute(at) })

describe('who claimed at minute five', () => {
  test.each([
    ['waits while nobody marked them', undefined, 'waiting'],
    ['waits though they were marked absent before', marked('absent', 4), 'waiting'],
    ['waits though they had left before', marked('left', 4), 'waiting'],
    ['waits no more once marked absent', marked('absent', 6), undefined],
    ['waits no more once they left', marked('left', 6), undefined],
    ['is present once marked so', marked('present', 6), 'present'],
    ['is present if they were before', marked('present', 4), 'present'],
  ] as const)('%s', (_, mark, status) => {
    expect(checkInOf('s', claimed, mark)?.status).toBe(status)
  })
})

test('who did not claim has checked in only if marked present', () => {
  expect(checkInOf('s', undefined, undefined)).toBeUndefined()
  expect(checkInOf('s', undefined, marked('left', 1))).toBeUndefined()
  expect(checkInOf('s', undefined, marked('present', 1))).toEqual({
    session: 's',
    memberNo: '005',
    status: 'present',
    at: minute(1),
  })
})

test.each([
  ['planned', false],
  ['convened', true],
  ['open', true],
  ['adjourned', true],
  ['closed', false],
] as const)('people gather in a session that is %s: %s; never where it is held in writing', (status, gathers) => {
  expect(isGathering({ status, voters: 'present' })).toBe(gathers)
  expect(isGathering({ status, voters: 'entitled' })).toBe(false)
})

test('tries are counted in spans of ten minutes, with the seconds until the next', () => {
  expect(mostTries).toBe(5)
  expect(trySpan(new Date(0))).toEqual({ span: 0, secondsLeft: 600 })
  expect(trySpan(new Date(599_999))).toEqual({ span: 0, secondsLeft: 1 })
  expect(trySpan(new Date(600_000))).toEqual({ span: 1, secondsLeft: 600 })
})
