import * as z from 'zod'
import { Id, Instant, Line, Link, MemberNo } from './text.ts'

export const AgendaKind = z.enum([
  'convey',
  'hear',
  'deliberate',
  'commend',
  'report',
  'speech',
  'discuss',
  'lecture',
  'address',
  'other',
])
export type AgendaKind = z.infer<typeof AgendaKind>
export const AgendaStatus = z.enum(['pending', 'current', 'done', 'deferred'])
export type AgendaStatus = z.infer<typeof AgendaStatus>

/** A paper before the session: its name and, where it can be opened, its address. A bare string is its name. */
const Document = z
  .union([
    Line.transform((title) => ({ title })),
    z.strictObject({ title: Line, url: Link.optional(), mediaType: Line.optional(), note: Line.optional() }),
  ])
  .meta({ id: 'Document', example: { title: '省科协条例.pdf', url: 'https://example.org/tiaoli.pdf' } })

/** Who speaks in an exchange, and for whom. */
const Speaker = z
  .strictObject({ as: Line, member: MemberNo.optional(), name: Line.optional() })
  .meta({ id: 'Speaker', example: { as: '县区科协', member: '020' } })

/** An award that is recorded when its agenda item is finished. */
const PlannedCommendation = z
  .strictObject({ award: Line, year: z.int().min(1900).max(2200), recipients: z.array(Line).min(1).max(500) })
  .meta({ id: 'PlannedCommendation', example: { award: '先进单位', year: 2022, recipients: ['市医学会'] } })

const fields = {
  kind: AgendaKind,
  title: Line,
  presenter: Line.optional(),
  minutes: z.int().min(0).max(1440),
  documents: z.array(Document).max(50),
  speakers: z.array(Speaker).max(50),
  motion: Id.optional(),
  commendations: z.array(PlannedCommendation).max(20),
}

/** What is sent to put an item on the agenda, at its end. */
export const NewAgendaItem = z
  .strictObject({
    id: Id.optional(),
    ...fields,
    minutes: fields.minutes.default(0),
    documents: fields.documents.default([]),
    speakers: fields.speakers.default([]),
    commendations: fields.commendations.default([]),
  })
  .meta({
    id: 'NewAgendaItem',
    example: {
      kind: 'convey',
      title: '传达学习省科协条例',
      presenter: '004',
      minutes: 15,
      documents: ['省科协条例.pdf'],
    },
  })
export type NewAgendaItem = z.infer<typeof NewAgendaItem>

export const AgendaItemPatch = z
  .strictObject(fields)
  .partial()
  .meta({ id: 'AgendaItemPatch', example: { minutes: 20 } })
export type AgendaItemPatch = z.infer<typeof AgendaItemPatch>

/** An item of a session's agenda. `plannedAt` follows from the session's start and the durations before it. */
export const AgendaItem = z
  .object({
    id: Id,
    ...fields,
    documents: z.array(
      z.object({ title: Line, url: z.string().optional(), mediaType: Line.optional(), note: Line.optional() }),
    ),
    order: z.int(),
    status: AgendaStatus,
    plannedAt: Instant.optional(),
    startedAt: Instant.optional(),
    finishedAt: Instant.optional(),
    planned: z.boolean().optional(),
  })
  .meta({
    id: 'AgendaItem',
    example: {
      id: 'convey-2',
      kind: 'convey',
      title: '传达学习省科协条例',
      presenter: '004',
      minutes: 15,
      documents: [{ title: '省科协条例.pdf' }],
      speakers: [],
      commendations: [],
      order: 2,
      status: 'pending',
      plannedAt: '2023-02-24T01:50:00.000Z',
    },
  })
export type AgendaItem = z.infer<typeof AgendaItem>

/** Whether an item is current or done: then it is part of what happened. */
export const hasBegun = ({ status }: AgendaItem) => status === 'current' || status === 'done'
