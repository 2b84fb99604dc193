import * as z from 'zod'
import { type Fault, invalid } from './refusal.ts'
import { Day, Id, Line } from './text.ts'

const distinct = (items: unknown[]) => new Set(items).size === items.length
const distinctIds = (items: { id: string }[]) => distinct(items.map(({ id }) => id))

/** An organ with seats: the committee (`plenary`), its standing committee, or another kind. */
export const Body = z
  .strictObject({
    id: Id,
    name: Line,
    kind: Id,
    term: z.int().min(1).max(200),
    seats: z.int().min(1).max(200_000).optional(),
  })
  .meta({ id: 'Body', example: { id: 'plenary', name: '全委会', kind: 'plenary', term: 5, seats: 121 } })
export type Body = z.infer<typeof Body>

/** A goal of the year's work plan that suggestions and assignments refer to. */
const Priority = z
  .strictObject({ id: Id, title: Line, tasks: z.array(Line).max(100).default([]) })
  .meta({ id: 'Priority', example: { id: 'P1', title: '提升政治引领力', tasks: ['组织广泛覆盖'] } })
export type Priority = z.infer<typeof Priority>

const TimeZone = z.string().refine((zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}, 'must be an IANA time zone')

/** A class of answers. One that promises comes with what is still to be done. Well-known ones need no name; see `words`. */
const ReplyClass = z.strictObject({ id: Id, name: Line.optional(), promises: z.boolean() })
export type ReplyClass = z.infer<typeof ReplyClass>

/** What the classes are unless an association has its own: A solved, B being solved or planned, C kept for reference. */
const customary: ReplyClass[] = [
  { id: 'A', promises: false },
  { id: 'B', promises: true },
  { id: 'C', promises: false },
]

const Days = z.array(Day).max(2000).refine(distinct, 'must be distinct').default([])

/** Days on which the association does not work, or does, whatever the public calendar says. */
const Calendar = z
  .strictObject({ holidays: Days, workdays: Days })
  .refine(({ holidays, workdays }) => distinct([...holidays, ...workdays]), 'must not name a day twice')

/** The tenant: what is configured for the whole association. */
export const Association = z
  .strictObject({
    name: Line,
    timezone: TimeZone.default('Asia/Shanghai'),
    locale: z
      .string()
      .max(35)
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .default('zh-CN'),
    themes: z.array(Line).max(200).refine(distinct, 'must be distinct').default([]),
    departments: z.array(Line).max(500).refine(distinct, 'must be distinct').default([]),
    priorities: z.array(Priority).max(200).refine(distinctIds, 'must have distinct ids').default([]),
    bodies: z.array(Body).max(2000).refine(distinctIds, 'must have distinct ids').default([]),
    replyClasses: z.array(ReplyClass).min(1).max(20).refine(distinctIds, 'must have distinct ids').default(customary),
    calendar: Calendar.default({ holidays: [], workdays: [] }),
  })
  .meta({
    id: 'Association',
    example: {
      name: '市科学技术协会',
      timezone: 'Asia/Shanghai',
      locale: 'zh-CN',
      themes: ['人才培养', '学术交流'],
      departments: ['办公室', '学会部'],
      priorities: [{ id: 'P1', title: '提升政治引领力', tasks: ['组织广泛覆盖'] }],
      bodies: [{ id: 'plenary', name: '全委会', kind: 'plenary', term: 5, seats: 121 }],
      replyClasses: [
        { id: 'A', promises: false },
        { id: 'B', promises: true },
        { id: 'D', name: '转交办理', promises: false },
      ],
      calendar: { holidays: ['2027-02-05'], workdays: ['2027-02-06'] },
    },
  })
export type Association = z.infer<typeof Association>

/** Refuses input that names a theme, department or priority which the association does not have, or a task that is none of that priority's. */
export function known(
  association: Association,
  named: {
    theme?: string | undefined
    department?: string | undefined
    host?: string | undefined
    proposedHost?: string | undefined
    coHosts?: string[] | undefined
    priority?: string | undefined
    task?: string | undefined
  },
): void {
  const missing = (path: string, name: string | undefined, names: string[]): Fault[] =>
    name === undefined || names.includes(name)
      ? []
      : [{ path, message: `"${name}" is not one of the ${path === 'task' ? "priority's" : "association's"}` }]
  const faults = [
    ...missing('theme', named.theme, association.themes),
    ...missing('department', named.department, association.departments),
    ...missing('host', named.host, association.departments),
    ...missing('proposedHost', named.proposedHost, association.departments),
    ...(named.coHosts ?? []).flatMap((name) => missing('coHosts', name, association.departments)),
    ...missing(
      'priority',
      named.priority,
      association.priorities.map(({ id }) => id),
    ),
    ...missing('task', named.task, association.priorities.find(({ id }) => id === named.priority)?.tasks ?? []),
  ]
  if (faults.length > 0) throw invalid(...faults)
}
