import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { byline, type Caller } from '../../../functions/domain/caller.ts'
import type { LogEntry } from '../../../functions/domain/log.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { everyProposer, type KeptSuggestion } from '../../../functions/domain/suggestion.ts'
import { allowed, moved } from '../../../functions/domain/suggestion-move.ts'
import { type SuggestionMove, suggestionMoves } from '../../../functions/domain/suggestion-moves.ts'
import { joinedBy, leftBy, partsOf } from '../../../functions/domain/suggestion-relations.ts'
import { logAbout } from '../../../functions/store/log.ts'
import { recount } from '../../../functions/store/recount.ts'
import { circumstances, makeMove } from '../../../functions/store/suggestion-moves.ts'
import { suggestion, suggestionsById } from '../../../functions/store/suggestions.ts'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { expectFigures } from '../../support/expected-figures.ts'
import { bodyFor, instantsOf, moveOf, type Step, stepOf } from '../../support/histories.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
beforeAll(async () => {
  at = await aDiscussion()
})
const people = ['001', '003', '004', '005', '办公室', '学会部']
const a = () => at.world.association

function callerOf(who: string | undefined): Caller {
  if (who === undefined) return { association: a(), role: 'secretariat', id: 'x' }
  return /^\d/.test(who)
    ? { association: a(), role: 'member', id: who }
    : { association: a(), role: 'host', id: who, department: who }
}
const whoOf = (by: string) => (by.startsWith('secretariat:') ? undefined : by.slice(by.indexOf(':') + 1))
const actOf = (who: string | undefined, instant: string) => {
  const caller = callerOf(who)
  return { caller, how: { association: a(), by: byline(caller), at: instant } }
}

/** Makes a step on one of the suggestions; refused only where the table, or what it would be merged into, does not allow it. */
async function take(ids: string[], step: Step, instant: string): Promise<void> {
  const current = await suggestion(a(), ids[step.pick % ids.length] ?? '')
  const { caller, how } = actOf(step.who, instant)
  const when = await circumstances(how, caller)
  const move = moveOf(step, current, when)
  const into = ids[(step.pick + 1 + step.choice) % ids.length]
  const body = bodyFor(move, current, instant, step.choice, { who: step.who, ...(into && { into }) })
  const making = makeMove(how, caller, current.id, move, body).then((moved) => moved.id)
  const made = await making.catch((error) => {
    if (!(error instanceof Refusal)) throw error
    return error.code
  })
  if (made === current.id) {
    expect(allowed(current, when)).toContain(move)
    ids.push(...((await suggestion(a(), current.id)).splitInto ?? []).filter((id) => !ids.includes(id)))
  } else if (move !== 'merge' && move !== 'un-merge') expect(allowed(current, when)).not.toContain(move)
}

/** What was said for a move, as its log entry has it. */
function saidIn({ move, reason, details = {} }: LogEntry) {
  const name = ['co-sign', 'feedback'].includes(move)
    ? 'comment'
    : ['keep-promise', 'close'].includes(move)
      ? 'note'
      : 'reason'
  return { ...details, ...(reason !== undefined && { [name]: reason }) }
}

/** The suggestions as an entry of the log leaves them. `standing` has the words of the parts, which are in no entry. */
async function replayed(all: Map<string, KeptSuggestion>, entry: LogEntry, standing: Map<string, KeptSuggestion>) {
  const [id = '', ...others] = entry.about
  const before = all.get(id)
  if (!before) throw new Error(`nothing is known of ${id} before ${entry.move}`)
  const { caller, how } = actOf(whoOf(entry.by), entry.at)
  const parts = others.flatMap((other) => standing.get(other) ?? [])
  const body = entry.move === 'split' ? { parts } : saidIn(entry)
  const after = moved(before, entry.move as SuggestionMove, body as never, await circumstances(how, caller))
  all.set(id, after)
  const target = all.get(others[0] ?? '')
  if (target && entry.move === 'merge') all.set(target.id, joinedBy(target, before))
  if (target && entry.move === 'un-merge')
    all.set(target.id, leftBy(target, before, [...all.values()], all.get(target.splitFrom ?? '')))
  if (entry.move !== 'split') return
  all.set(id, { ...after, splitInto: others })
  const words = parts.map(({ title, situation, proposal }) => ({ title, situation, proposal }))
  for (const part of partsOf(before, { parts: words }, parts, how)) all.set(part.id, part)
}

const plain = (all: Iterable<KeptSuggestion>) =>
  JSON.parse(JSON.stringify([...all].sort((one, other) => (one.id < other.id ? -1 : 1))))

test('whatever happens to several suggestions, the log alone explains how each stands, every proposer is answered somewhere, and the counts kept are right', async () => {
  const history = fc.array(stepOf(people), { minLength: 30, maxLength: 60 })
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const begun = await Promise.all(
        ['001', '003', '004', '001'].map((memberNo) => at.suggest({ proposers: [memberNo], invited: ['005'] })),
      )
      const ids = begun.map(({ id }) => id)
      const drafts = await suggestionsById(a(), ids)
      const instants = instantsOf(steps)
      for (const [index, step] of steps.entries()) await take(ids, step, instants[index] ?? '')

      const standing = new Map((await suggestionsById(a(), ids)).map((one) => [one.id, one]))
      const logs = await Promise.all(ids.map((id) => logAbout(a(), id, 1000)))
      const entries = new Map(logs.flat().map((entry) => [entry.id, entry]))
      const all = new Map<string, KeptSuggestion>(drafts.map((one) => [one.id, one]))
      const told = [...entries.values()].filter(({ move }) => move in suggestionMoves)
      for (const entry of told.sort((one, other) => (one.at < other.at ? -1 : 1))) await replayed(all, entry, standing)
      expect(plain(all.values())).toEqual(plain(standing.values()))

      for (const one of standing.values()) {
        const end = standing.get(one.mergedInto ?? one.id)
        expect(end && everyProposer(end)).toEqual(expect.arrayContaining(one.proposers))
        for (const part of one.splitInto ?? [])
          expect(everyProposer(standing.get(part) ?? one)).toEqual(expect.arrayContaining(everyProposer(one)))
      }

      expect((await recount(a())).differences).toEqual([])
      await expectFigures(a(), instants.at(-1) ?? '')
    }),
    { numRuns: 8, endOnFailure: true },
  )
}, 120_000)
