import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AgendaItem } from '../../../functions/domain/agenda.ts'
import { amendedBy, amendmentsOf, fits } from '../../../functions/domain/amendment.ts'
import { afterPoll, type Motion } from '../../../functions/domain/motion.ts'
import { turnsOf, votingOrder } from '../../../functions/domain/voting-order.ts'
import { item, motion } from '../../support/hall.ts'

const tabled = (id: string, parts: Partial<Motion> = {}): Motion => ({
  ...motion,
  id,
  status: 'tabled',
  polls: [],
  ...parts,
})
const amendment = (id: string, amends: string, parts: Partial<Motion> = {}) =>
  tabled(id, { amends, kind: 'general', amendedText: id, replaces: motion.text, ...parts })
const agenda = (...motions: string[]): AgendaItem[] =>
  motions.map((one, at) => ({ ...item, id: `i${at}`, motion: one }))
const order = (items: AgendaItem[], motions: Motion[]) => votingOrder(items, motions).map((turn) => turn.motion)

test('the agenda decides, then the hour of tabling; what is decided has no turn any more', () => {
  const at = (hour: string) => ({ tabledAt: `2023-02-24T${hour}:00:00.000Z` })
  const motions = [
    tabled('late', at('09')),
    tabled('early', at('08')),
    tabled('second'),
    tabled('first'),
    tabled('gone', { status: 'withdrawn' }),
    tabled('done', { status: 'carried' }),
  ]
  expect(order(agenda('first', 'gone', 'second'), motions)).toEqual(['first', 'second', 'early', 'late'])
})

test('amendments come before their motion, the one that goes furthest first, then as they were tabled', () => {
  const motions = [
    tabled('m'),
    amendment('a', 'm', { tabledAt: '2023-02-24T08:00:00.000Z' }),
    amendment('b', 'm', { tabledAt: '2023-02-24T07:00:00.000Z' }),
    amendment('c', 'm', { order: 1 }),
    amendment('d', 'm', { status: 'lost' }),
    tabled('n'),
  ]
  expect(order(agenda('n', 'm'), motions)).toEqual(['n', 'c', 'b', 'a', 'm'])
})

test('a block stands once, where the first of its motions would, and an outdated amendment says so', () => {
  const motions = [
    tabled('x'),
    tabled('y', { block: 'bl' }),
    tabled('z', { block: 'bl' }),
    tabled('bl', { kind: 'block', motions: ['z', 'y'] }),
    amendment('a', 'x', { replaces: 'another text' }),
  ]
  expect(votingOrder(agenda('y', 'x', 'z'), motions)).toMatchObject([
    { motion: 'bl', why: 'block', motions: ['z', 'y'], item: 'i0' },
    { motion: 'a', why: 'amendment', amends: 'x', item: 'i1', stale: true },
    { motion: 'x', why: 'agenda', item: 'i1' },
  ])
})

test('a turn tells exactly what it is: what is voted on now, what was never on the agenda, and nothing that it has not', () => {
  const motions = [
    tabled('m', { status: 'voting' }),
    amendment('a', 'm', { status: 'voting' }),
    tabled('loose'),
    tabled('listed twice'),
  ]
  const items = [{ ...item, id: 'none', motion: undefined }, ...agenda('listed twice', 'm', 'listed twice')]
  expect(votingOrder(items, motions)).toEqual([
    { motion: 'listed twice', text: motion.text, status: 'tabled', why: 'agenda', item: 'i0' },
    { motion: 'a', text: motion.text, status: 'voting', why: 'amendment', amends: 'm', item: 'i1' },
    { motion: 'm', text: motion.text, status: 'voting', why: 'agenda', item: 'i1' },
    { motion: 'loose', text: motion.text, status: 'tabled', why: 'tabled' },
  ])
  for (const one of votingOrder(items, motions)) expect(Object.values(one)).not.toContain(undefined)
})

test('the votes of one item are those, in their order; without an item there are none', () => {
  const turns = votingOrder(agenda('x', 'y'), [tabled('x'), amendment('a', 'x'), tabled('y'), tabled('loose')])
  expect(turnsOf(turns, 'i0').map((turn) => turn.motion)).toEqual(['a', 'x'])
  expect(turnsOf(turns, 'elsewhere')).toEqual([])
  expect(turnsOf(turns, undefined)).toEqual([])
})

const some = fc.array(
  fc.record({
    parent: fc.option(fc.nat(5), { nil: undefined }),
    order: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    hour: fc.integer({ min: 10, max: 20 }),
  }),
  { minLength: 1, maxLength: 12 },
)
const made = some.map((list) =>
  list.map(({ parent, order: turn, hour }, at) => {
    const tabledAt = `2023-02-24T${hour}:00:00.000Z`
    const isAmendment = parent !== undefined && parent < at && list[parent]?.parent === undefined
    return isAmendment
      ? amendment(`m${at}`, `m${parent}`, { tabledAt, ...(turn && { order: turn }) })
      : tabled(`m${at}`, { tabledAt })
  }),
)

test('whatever was tabled when, every open motion has one turn, no amendment comes after its motion, and nothing stands between', () => {
  fc.assert(
    fc.property(made, fc.shuffledSubarray([0, 1, 2, 3, 4, 5]), (motions, listed) => {
      const turns = order(agenda(...listed.map((at) => `m${at}`)), motions)
      expect([...turns].sort()).toEqual(motions.map(({ id }) => id).sort())
      for (const { id } of motions.filter(({ amends }) => amends === undefined)) {
        const own = amendmentsOf(id, motions).map((one) => one.id)
        const at = turns.indexOf(id)
        expect(turns.slice(at - own.length, at)).toEqual(own)
      }
    }),
    { numRuns: 200 },
  )
})

test('whatever is carried in which order, the text is what the last carried amendment that fitted made of it', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ carried: fc.boolean(), redrafted: fc.boolean() }), { maxLength: 6 }), (votes) => {
      let parent = tabled('m')
      let expected = motion.text
      votes.forEach(({ carried, redrafted }, at) => {
        const one = amendment(`a${at}`, 'm', redrafted ? { replaces: parent.text } : {})
        if (one.replaces !== parent.text) {
          expect(() => fits(one, parent)).toThrow('amendment-stale')
          return
        }
        fits(one, parent)
        parent = amendedBy({ ...parent, amending: one.id }, one, carried)
        if (carried) expected = one.amendedText ?? ''
        expect(parent.amending).toBeUndefined()
      })
      expect([parent.text, afterPoll(parent, 'carried').resolution]).toEqual([expected, expected])
    }),
  )
})
