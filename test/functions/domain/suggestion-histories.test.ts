import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyProposer, type KeptSuggestion, SuggestionStatus } from '../../../functions/domain/suggestion.ts'
import { allowed, moved } from '../../../functions/domain/suggestion-move.ts'
import { suggestionMoves } from '../../../functions/domain/suggestion-moves.ts'
import { joinedBy, leftBy, takesMerges } from '../../../functions/domain/suggestion-relations.ts'
import { bodyFor, instantsOf, moveOf, stepOf } from '../../support/histories.ts'
import { by, suggested } from '../../support/suggested.ts'

const people = ['005', '006', '007', '008', '009', '办公室', '学会部', '科普部']

test('random moves by random people never leave the table, never lose a proposer, and succeed exactly where they are allowed', () => {
  fc.assert(
    fc.property(fc.array(stepOf(people), { maxLength: 80 }), (steps) => {
      const instants = instantsOf(steps)
      let one = suggested({ proposers: ['005', '006'], joined: ['007'], invited: ['008'] })
      steps.forEach((step, index) => {
        const when = by(step.who, instants[index])
        const move = moveOf(step, one, when)
        const body = bodyFor(move, one, when.at, step.choice, { who: step.who })
        if (!allowed(one, when).includes(move)) {
          expect(() => moved(one, move, body, when)).toThrow(/^not-allowed(-now)?$/)
          return
        }
        const next = moved(one, move, body, when)
        expect(suggestionMoves[move].from).toContain(one.status)
        expect(SuggestionStatus.options).toContain(next.status)
        expect(everyProposer(next)).toEqual(expect.arrayContaining(everyProposer(one)))
        expect(new Set(next.asked).size).toBe(next.asked.length)
        one = next
      })
      expect(['005 006 007', '005 006 008 007']).toContain(everyProposer(one).join(' '))
    }),
    { numRuns: 500 },
  )
})

const numbered = (n: number) => suggested({ id: `s.00${n}`, status: 'submitted', proposers: [`${n}`, `${n % 3}x`] })

/** The register after one was merged into another, or taken out again where it was; as it was where neither is possible. */
function mergedOrParted(all: KeptSuggestion[], from: number, to: number): KeptSuggestion[] {
  const source = all[from]
  const target = all.find(({ id }) => id === (source?.mergedInto ?? all[to]?.id))
  if (!source || !target || source === target) return all
  const [itself, other] =
    source.status === 'merged'
      ? [moved(source, 'un-merge', { reason: '另办' }, by()), leftBy(target, source, all, undefined)]
      : takesMerges(target) && allowed(source, by()).includes('merge')
        ? [moved(source, 'merge', { into: target.id }, by()), joinedBy(target, source)]
        : [source, target]
  return all.map((one) => (one === source ? itself : one === target ? other : one))
}

test('whatever is merged into whatever and taken out again, who proposed something is answered where it ended, and no one else', () => {
  const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 40 })
  fc.assert(
    fc.property(pairs, (steps) => {
      const begun = Array.from({ length: 8 }, (_, n) => numbered(n))
      const all = steps.reduce((register, [from, to]) => mergedOrParted(register, from, to), begun)
      for (const one of all) {
        const within = all.filter(({ id, mergedInto }) => id === one.id || mergedInto === one.id)
        const proposers = new Set(within.flatMap((other) => other.proposers))
        expect(new Set(everyProposer(one))).toEqual(proposers)
        expect([...one.merged].sort()).toEqual(within.map(({ id }) => id).filter((id) => id !== one.id))
        expect(all.find(({ id }) => id === (one.mergedInto ?? one.id))?.status).toBe('submitted')
      }
      const parted = all.reduce((register, { status }, n) => {
        return status === 'merged' ? mergedOrParted(register, n, n) : register
      }, all)
      expect(parted).toEqual(begun)
    }),
  )
})

test('a part that others were merged into and taken out of again keeps who joined the whole', () => {
  const whole = suggested({ id: 's.001', status: 'split', joined: ['1', '0x'] })
  const part = suggested({ id: 's.002', status: 'accepted', splitFrom: whole.id, joined: whole.joined })
  expect(leftBy(joinedBy(part, numbered(1)), numbered(1), [], whole)).toEqual(part)
})
