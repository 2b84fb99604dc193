import * as z from 'zod'
import { NewAgendaItem } from './agenda.ts'
import { longestAgenda } from './agenda-order.ts'
import { Association } from './association.ts'
import { NewGroup } from './group.ts'
import { NewMotion } from './motion.ts'
import { NewSession } from './session.ts'
import { Id } from './text.ts'

/** A motion of a plan: the motion that is decided under its item. It needs an id. */
const PlannedMotion = NewMotion.safeExtend({ id: Id })

const PlannedItem = NewAgendaItem.omit({ motion: true }).extend({ motion: PlannedMotion.optional() })

const PlannedSession = NewSession.extend({
  id: Id,
  agenda: z.array(PlannedItem).max(longestAgenda).default([]),
  groups: z.array(NewGroup).max(50).default([]),
})
export type PlannedSession = z.infer<typeof PlannedSession>

interface Place {
  path: (string | number)[]
  id: string | undefined
}

/** The places whose id stands at an earlier place already; things without an id are all different. */
function repeated(places: Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter(({ id }) => id !== undefined && (seen.has(id) || !seen.add(id)))
}

interface Named {
  association: Association
  sessions: PlannedSession[]
}

/** Where a plan names two things alike, or a body that its association does not have. */
function confused({ association, sessions }: Named, add: (path: (string | number)[], message: string) => void) {
  const within = (list: 'agenda' | 'groups') =>
    sessions.flatMap((session, at) =>
      repeated(session[list].map(({ id }, index) => ({ path: ['sessions', at, list, index, 'id'], id }))),
    )
  const motions = sessions.flatMap((session, at) =>
    session.agenda.map(({ motion }, index) => ({
      path: ['sessions', at, 'agenda', index, 'motion', 'id'],
      id: motion?.id,
    })),
  )
  sessions.forEach(({ agenda }, at) => {
    agenda.forEach(({ motion }, index) => {
      const path = ['sessions', at, 'agenda', index, 'motion', 'amends']
      if (motion?.amends !== undefined) add(path, 'amendments are tabled in their session, not planned')
    })
  })
  const all = repeated(sessions.map(({ id }, at) => ({ path: ['sessions', at, 'id'], id })))
  for (const { path, id } of [...all, ...within('agenda'), ...within('groups'), ...repeated(motions)])
    add(path, `"${id}" is used twice`)
  sessions.forEach(({ body }, at) => {
    if (!association.bodies.some(({ id }) => id === body))
      add(['sessions', at, 'body'], `"${body}" is not one of the association's`)
  })
}

/** A day, or several, as one document: the association and its sessions with agenda, motions and groups. */
export const Plan = z
  .strictObject({ association: Association, sessions: z.array(PlannedSession).max(50).default([]) })
  .superRefine((plan, context) =>
    confused(plan, (path, message) => context.addIssue({ code: 'custom', path, message, input: plan })),
  )
  .meta({
    id: 'Plan',
    example: {
      association: {
        name: '市科学技术协会',
        bodies: [{ id: 'plenary', name: '全委会', kind: 'plenary', term: 5, seats: 121 }],
      },
      sessions: [
        {
          id: 'plenary-5-5',
          body: 'plenary',
          number: 5,
          date: '2023-02-24',
          startsAt: '09:30',
          agenda: [{ kind: 'hear', title: '听取变动情况的说明', presenter: '002', minutes: 10 }],
        },
      ],
    },
  })
export type Plan = z.infer<typeof Plan>

/** One thing that a plan makes, alters or takes away. */
export const PlanChange = z
  .object({
    op: z.enum(['create', 'update', 'remove']),
    kind: z.enum(['association', 'session', 'agenda-item', 'motion', 'group']),
    id: z.string(),
    fields: z.array(z.string()).optional(),
  })
  .meta({ id: 'PlanChange', example: { op: 'update', kind: 'session', id: 'plenary-5-5', fields: ['venue'] } })
export type PlanChange = z.infer<typeof PlanChange>
