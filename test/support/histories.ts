import fc from 'fast-check'
import type { KeptSuggestion } from '../../functions/domain/suggestion.ts'
import { allowed } from '../../functions/domain/suggestion-move.ts'
import {
  type Circumstances,
  type MoveBody,
  type SuggestionMove,
  suggestionMoves,
} from '../../functions/domain/suggestion-moves.ts'

const moves = Object.keys(suggestionMoves) as SuggestionMove[]
const days = 24 * 3600 * 1000
const begin = Date.parse('2026-01-05T01:00:00.000Z')

/** A body that nothing is wrong with, for this suggestion at this time. */
export function bodyFor(
  move: SuggestionMove,
  one: KeptSuggestion,
  at: string,
  choice: number,
  { who, into = 's.999' }: { who?: string | undefined; into?: string } = {},
): MoveBody<SuggestionMove> {
  const later = (from: string, by: number) => new Date(Date.parse(from) + by).toISOString()
  const reason = '事由'
  const promised = choice % 2 === 0
  const bodies: Partial<Record<SuggestionMove, object>> = {
    return: { reason },
    decline: { reason },
    'co-sign': { agree: promised, member: who === undefined ? one.invited?.[0] : undefined },
    merge: { into },
    'un-merge': { reason },
    split: { parts: ['甲', '乙'].map((title) => ({ title, situation: '无', proposal: '无' })) },
    opine: { department: who === undefined ? one.coHosts[0] : undefined, text: '同意' },
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
    'keep-promise': { promise: one.reply?.promises[0]?.id ?? '1-1', done: choice % 3 !== 0 },
    queue: { reason },
    explain: { text: '说明', signer: '徐' },
    reference: { reason },
  }
  return suggestionMoves[move].body.parse(bodies[move] ?? {})
}

/** What somebody does at some time: mostly something that they may do then, now and then anything at all. */
export interface Step {
  who: string | undefined
  pause: number
  pick: number
  choice: number
  wild: boolean
}

/** Steps of these people, the secretariat half of the time; up to three days lie between two of them. */
export const stepOf = (people: string[]): fc.Arbitrary<Step> =>
  fc.record({
    who: fc.oneof(fc.constant(undefined), fc.constantFrom(...people)),
    pause: fc.integer({ min: 1, max: 3 * days }),
    pick: fc.nat(100),
    choice: fc.nat(5),
    wild: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  })

/** The move that a step makes on a suggestion as it stands. */
export function moveOf({ pick, wild }: Step, one: KeptSuggestion, when: Circumstances): SuggestionMove {
  const possible = allowed(one, when)
  const from = wild || possible.length === 0 ? moves : possible
  return from[pick % from.length] as SuggestionMove
}

/** The instant of each step, one after the other. */
export function instantsOf(steps: readonly Step[]): string[] {
  let time = begin
  return steps.map(({ pause }) => {
    time += pause
    return new Date(time).toISOString()
  })
}
