import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyProposer, type KeptSuggestion, SuggestionStatus } from '../../../functions/domain/suggestion.ts'
import { allowed, moved } from '../../../functions/domain/suggestion-move.ts'
import { type MoveBody, type SuggestionMove, suggestionMoves } from '../../../functions/domain/suggestion-moves.ts'
import { joinedBy, leftBy, takesMerges } from '../../../functions/domain/suggestion-relations.ts'
import { by, suggested } from '../../support/suggested.ts'

const moves = Object.keys(suggestionMoves) as SuggestionMove[]
const days = 24 * 3600 * 1000
const start = Date.parse('2026-01-05T01:00:00.000Z')

/** A body that nothing is wrong with, for this suggestion at this time. */
function bodyFor(move: SuggestionMove, one: KeptSuggestion, at: string, choice: number): MoveBody<SuggestionMove> {
  const later = (from: string, by: number) => new Date(Date.parse(from) + by).toISOString()
  const reason = '事由'
  const promised = choice % 2 === 0
  const bodies: Partial<Record<SuggestionMove, object>> = {
    return: { reason },
    decline: { reason },
    merge: { into: 's.999' },
    assign: { host: '办公室', coHosts: promised ? ['学会部'] : [], dueAt: later(at, 30 * days) },
    'hand-back': { reason },
    extend: { dueAt: later(one.dueAt ?? at, 1), reason },
    reply: {
      class: promised ? 'B' : 'A',
      text: '答复',
      signer: '徐',
      promises: promised ? [{ text: '完成', dueAt: later(at, days) }] : [],
      opinions: one.coHosts.map((department) => ({ department, text: '同意' })),
    },
    feedback: { satisfied: choice % 3 !== 0 },
    'keep-promise': { promise: one.reply?.promises[0]?.id ?? '', done: choice % 3 !== 0 },
    queue: { reason },
    explain: { text: '说明', signer: '徐' },
    reference: { reason },
  }
  return (bodies[move] ?? {}) as MoveBody<SuggestionMove>
}

const step = fc.record({
  move: fc.constantFrom(...moves),
  who: fc.constantFrom(undefined, undefined, undefined, '005', '006', '007', '009'),
  pause: fc.nat(3 * days),
  choice: fc.nat(5),
})

test('random moves by random people never leave the table, never lose a proposer, and succeed exactly where they are allowed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      let one = suggested({ proposers: ['005', '006'], joined: ['007'] })
      let time = start
      for (const { move, who, pause, choice } of steps) {
        time += pause
        const when = by(who, new Date(time).toISOString())
        const possible = allowed(one, when).includes(move)
        const make = () => moved(one, move, bodyFor(move, one, when.at, choice), when)
        if (!possible) {
          expect(make).toThrow(/^not-allowed(-now)?$/)
          continue
        }
        const next = make()
        expect(suggestionMoves[move].from).toContain(one.status)
        expect(SuggestionStatus.options).toContain(next.status)
        expect(everyProposer(next)).toEqual(['005', '006', '007'])
        expect(new Set(next.asked).size).toBe(next.asked.length)
        one = next
      }
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
