import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  grouped,
  HallCode,
  hallCodeOf,
  rightSteps,
  stepAt,
  stepEnd,
  typedCode,
} from '../../../functions/domain/hall-code.ts'

const at = (seconds: number) => new Date(seconds * 1000)
/** The last six of the eight digits of RFC 6238, appendix B, SHA-256. */
const vectors = [
  [59, '119246'],
  [1_111_111_109, '084774'],
  [1_111_111_111, '062674'],
  [1_234_567_890, '819424'],
  [2_000_000_000, '698825'],
  [20_000_000_000, '737706'],
] as const

test.each(vectors)('at %i s the code is that of RFC 6238', (seconds, code) => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(stepAt(at(seconds))))
  expect(hallCodeOf(createHmac('sha256', '12345678901234567890123456789012').update(counter).digest())).toBe(code)
})

test('a code has its leading zeros', () => {
  expect(hallCodeOf(new Uint8Array(20))).toBe('000000')
})

test('a step lasts thirty seconds, and its code is right until the next one ends', () => {
  expect([0, 29.999, 30].map((seconds) => stepAt(at(seconds)))).toEqual([0, 0, 1])
  expect(stepEnd(1)).toEqual(at(60))
  expect(rightSteps(at(89.999))).toEqual([2, 1])
  expect(rightSteps(at(90))).toEqual([3, 2])
})

describe('a code as typed', () => {
  test.each([' 123 456 ', '123-456', '１２３４５６', '123456'])('%j is 123456', (typed) => {
    expect(typedCode(typed)).toBe('123456')
  })

  test.each(['', '12345', '1234567', '12345a', '１２３４５６', '12345\n'])('%j is none as it stands', (typed) => {
    expect(HallCode.safeParse(typed).success).toBe(false)
  })

  test('is what the screen shows in two groups', () => {
    expect(grouped('012345')).toBe('012 345')
    expect(typedCode(grouped('012345'))).toBe('012345')
  })
})
