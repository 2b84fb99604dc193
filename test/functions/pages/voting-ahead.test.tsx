import { expect, test } from 'vitest'
import type { VotingTurn } from '../../../functions/domain/voting-order.ts'
import { VotingAhead } from '../../../functions/pages/voting-ahead.tsx'
import { place } from '../../support/hall.ts'

const turn = (text: string, more: Partial<VotingTurn> = {}): VotingTurn => ({
  motion: 'm',
  text,
  status: 'tabled',
  why: 'agenda',
  ...more,
})
const shown = (turns: VotingTurn[]) =>
  String(VotingAhead({ turns, place: place() }))
    .replaceAll(/<[^>]+>/g, '|')
    .replaceAll(/\|+/g, '|')

test('the next three votes are told, what is being voted on is not among them, and an amendment is called one', () => {
  const turns = [turn('零', { status: 'voting' }), turn('一', { why: 'amendment' }), turn('二'), turn('三'), turn('四')]
  expect(shown(turns)).toBe('|接下来表决|修正案：|一|二|三|')
})

test('a long text is named by its beginning, on one line', () => {
  expect(shown([turn(`甲：\n${'乙'.repeat(200)}`)])).toBe(`|接下来表决|甲： ${'乙'.repeat(77)}…|`)
})

test('nothing is told where nothing is left', () => {
  expect(VotingAhead({ turns: [turn('零', { status: 'voting' })], place: place() })).toBeNull()
})
