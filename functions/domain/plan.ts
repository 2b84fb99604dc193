import * as z from 'zod'
import { NewAgendaItem } from './agenda.ts'
import { Association } from './association.ts'
import { NewGroup } from './group.ts'
import { NewMotion } from './motion.ts'
import { NewSession } from './session.ts'
import { Id } from './text.ts'

const PlannedItem = NewAgendaItem.omit({ motion: true }).extend({
  motion: NewMotion.and(z.object({ id: Id }))
    .optional()
    .describe('The motion that is decided under this item; it needs an id.'),
})
export type PlannedItem = z.infer<typeof PlannedItem>

const PlannedSession = NewSession.extend({
  id: Id,
  agenda: z.array(PlannedItem).max(200).default([]),
  groups: z.array(NewGroup).max(50).default([]),
})
export type PlannedSession = z.infer<typeof PlannedSession>

/** A day, or several, as one document: the association and its sessions with agenda, motions and groups. */
export const Plan = z
  .strictObject({ association: Association, sessions: z.array(PlannedSession).max(50).default([]) })
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
