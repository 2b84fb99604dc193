import { Association } from '../../functions/domain/association.ts'
import type { KeptSuggestion } from '../../functions/domain/suggestion.ts'
import type { Circumstances } from '../../functions/domain/suggestion-moves.ts'
import { begun } from '../../functions/domain/suggestion-relations.ts'
import type { WorkingCalendar } from '../../functions/domain/working-days.ts'

const configured = Association.parse({
  name: '市科协',
  themes: ['科学普及'],
  departments: ['办公室', '学会部', '科普部'],
  priorities: [{ id: 'P1', title: '提升' }],
})

/** A suggestion of 005's, as a draft, with whatever else is said. */
export const suggested = (more: Partial<KeptSuggestion> = {}): KeptSuggestion => ({
  ...begun({
    id: 's.001',
    number: '5-5-001',
    session: 's',
    group: 'g1',
    theme: '科学普及',
    title: '题',
    situation: '无',
    proposal: '无',
    proposers: ['005'],
    by: 'member:005',
    at: '2026-01-05T01:00:00.000Z',
  }),
  ...more,
})

const actorOf = (who: string | undefined): Circumstances['actor'] => {
  if (who === undefined) return { role: 'secretariat' }
  return configured.departments.includes(who) ? { role: 'host', department: who } : { role: 'member', memberNo: who }
}

/** Who moves, and when: the secretariat, unless a member's number is given, or a department for its contact. */
export const by = (who?: string, at = '2026-01-05T02:00:00.000Z'): Circumstances => ({
  actor: actorOf(who),
  by: who ?? 'secretariat',
  at,
  association: configured,
})

/** The calendar of an association in a time zone, and its own days where it has some. */
export const workingIn = (
  timezone: string,
  own: { holidays?: string[]; workdays?: string[] } = {},
): WorkingCalendar => ({
  timezone,
  calendar: { holidays: [], workdays: [], ...own },
})
