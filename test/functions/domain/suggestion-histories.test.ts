import fc from 'fast-check'
import { expect, test } from 'vitest'
import { everyProposer, type KeptSuggestion, SuggestionStatus } from '../../../functions/domain/suggestion.ts'
import { allowed, moved } from '../../../functions/domain/suggestion-move.ts'
import { type MoveBody, type SuggestionMove, suggestionMoves } from '../../../functions/domain/suggestion-moves.ts'
import { joinedBy, takesMerges } from '../../../functions/domain/suggestion-relations.ts'
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

test('whatever is merged into whatever, everybody who proposed something is answered where it ended', () => {
  const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 30 })
  fc.assert(
    fc.property(pairs, (merges) => {
      const all = Array.from({ length: 8 }, (_, n) =>
        suggested({ id: `s.00${n}`, status: 'submitted', proposers: [`${n}`, `${n % 3}x`] }),
      )
      for (const [from, to] of merges) {
        const [source, target] = [all[from], all[to]]
        if (!source || !target || source === target || !takesMerges(target)) continue
        if (!allowed(source, by()).includes('merge')) continue
        all[from] = moved(source, 'merge', { into: target.id }, by())
        all[to] = joinedBy(target, source)
      }
      for (const one of all) {
        const end = all.find(({ id }) => id === (one.mergedInto ?? one.id))
        expect(end?.status).toBe('submitted')
        expect(end && everyProposer(end)).toEqual(expect.arrayContaining(one.proposers))
      }
    }),
  )
})
