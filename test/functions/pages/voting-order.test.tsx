import { expect, test } from 'vitest'
import type { VotingTurn } from '../../../functions/domain/voting-order.ts'
import { VotingOrder } from '../../../functions/pages/screen/voting-order.tsx'
import { hall, item, place } from '../../support/hall.ts'

const turn = (text: string, more: Partial<VotingTurn> = {}): VotingTurn => ({
  motion: text,
  text,
  status: 'tabled',
  why: 'agenda',
  item: item.id,
  ...more,
})
const shown = (ahead: VotingTurn[], { isCurrent } = { isCurrent: true }) =>
  String(VotingOrder({ hall: hall({ item: isCurrent ? item : undefined, ahead }), place: place() }) ?? '')

test('an amendment stands before its motion, and what is being voted on is marked', () => {
  const order = shown([turn('加快推进', { why: 'amendment', status: 'voting' }), turn('工作报告')])
  expect(order).toMatch(
    /<li class="current" aria-current="step">修正案：<span[^>]*>加快推进<\/span>.*<li><span[^>]*>工作报告/s,
  )
})

test('nothing stands there for one vote, for the votes of another item, or without a current item', () => {
  const two = [turn('甲'), turn('乙')]
  expect(shown([turn('甲'), turn('乙', { item: 'later' })])).toBe('')
  expect(shown(two, { isCurrent: false })).toBe('')
  expect(shown(two)).not.toBe('')
})
