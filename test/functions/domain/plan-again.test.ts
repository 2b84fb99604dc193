import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Plan } from '../../../functions/domain/plan.ts'
import { after, standingWith, told } from '../../support/planned.ts'

const association = { name: '协会', bodies: [{ id: 'plenary', name: '全委会', kind: 'plenary', term: 5 }] }
const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]

const word = fc.constantFrom('甲', '乙', '丙')
const anId = fc.option(fc.constantFrom('hear-1', 'hear-2', 'x', 'speech-1'), { nil: undefined })
const anItem = fc.record({
  id: anId,
  kind: fc.constantFrom('hear', 'speech'),
  title: word,
  minutes: fc.integer({ min: 0, max: 9 }),
  motion: fc.option(
    fc.record({
      ...constants({ kind: 'general', method: 'open', majority }),
      id: fc.constantFrom('m1', 'm2', 'm3'),
      text: word,
    }),
    {
      nil: undefined,
    },
  ),
})
const aGroup = fc.record({ id: fc.option(fc.constantFrom('group-1', 'g'), { nil: undefined }), name: word })
const aSession = fc.record({
  ...constants({ id: 's', body: 'plenary', number: 5, date: '2026-03-01' }),
  venue: fc.option(word, { nil: undefined }),
  agenda: fc.array(anItem, { maxLength: 6 }),
  groups: fc.array(aGroup, { maxLength: 4 }),
})
const aPlan = fc
  .record({ association: fc.constant(association), sessions: fc.array(aSession, { maxLength: 1 }) })
  .map((plan) => Plan.safeParse(plan))
  .filter(({ success }) => success)
  .map(({ data }) => data as Plan)
const madeByHand = fc.array(fc.record({ at: fc.integer({ min: 0, max: 9 }), title: word }), { maxLength: 3 })

function constants<T extends object>(values: T) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fc.constant(value)]))
}

test('a plan that was carried out changes nothing when it comes again, whatever stood before', () => {
  fc.assert(
    fc.property(aPlan, madeByHand, aPlan, (first, byHand, second) => {
      const standing = standingWith(first, ({ items }) => {
        byHand.forEach(({ at, title }, index) => {
          const item = { kind: 'hear' as const, title, minutes: 0, documents: [], speakers: [], commendations: [] }
          items.push({ ...item, id: `by-hand-${index}`, order: at, status: 'pending' })
        })
      })
      const once = after(standing, second)
      expect(told(once, second)).toEqual([])
      const orders = once.sessions.flatMap(({ items }) =>
        items.filter((item) => item.planned).map(({ order }) => order),
      )
      expect(new Set(orders).size).toBe(orders.length)
      const kept = once.sessions.flatMap(({ items }) => items.filter(({ id }) => id.startsWith('by-hand')))
      expect(kept.length).toBe(standing.sessions.length === 0 ? 0 : byHand.length)
    }),
    { numRuns: 500 },
  )
})
