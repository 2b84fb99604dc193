import { type AgendaItem, hasBegun } from './agenda.ts'
import { longestAgenda } from './agenda-order.ts'
import { amendmentsOf, originalText } from './amendment.ts'
import { electionFieldNames } from './election.ts'
import type { StoredGroup } from './group.ts'
import { stillApart } from './group-membership.ts'
import { alterable, type Motion, type NewMotion, tabled, undecided } from './motion.ts'
import type { PlannedSession } from './plan.ts'
import { type ListKind, listSteps, resulting } from './plan-list.ts'
import type { PlanStep } from './plan-step.ts'
import { invalid, Refusal } from './refusal.ts'
import { differing } from './same.ts'
import { amended, type Session, stillOpenToChange } from './session.ts'

/** A session as it stands, with what belongs to it. */
export interface StandingSession {
  session: Session
  items: AgendaItem[]
  motions: Motion[]
  groups: StoredGroup[]
  /** Whether anybody was marked present or excused yet. */
  attended: boolean
  /** Whether a group has reported or anybody has suggested anything. */
  discussed: boolean
}

const agendaItem: ListKind<AgendaItem> = {
  stem: ({ kind }) => kind,
  alike: [
    (one, other) => one.kind === other.kind && one.title === other.title,
    (one, other) => one.kind === other.kind,
  ],
  fields: ['kind', 'title', 'presenter', 'minutes', 'documents', 'speakers', 'motion', 'commendations'],
  fixed: hasBegun,
  open: ['documents'],
  kept: hasBegun,
}

const group = (discussed: boolean): ListKind<StoredGroup> => ({
  stem: () => 'group',
  alike: [(one, other) => one.name === other.name, () => true],
  fields: ['name', 'constituencies', 'convener', 'recorder', 'room', 'members'],
  fixed: () => false,
  open: [],
  kept: () => discussed,
})

/**
 * What makes one session stand as a plan has it. Refuses to alter what was decided or has begun, a closed session, and groups
 * that share a constituency or a member.
 */
export function sessionSteps(planned: PlannedSession, draft: Session, standing?: StandingSession): PlanStep[] {
  const session = planned.id
  const items = planned.agenda.map(({ motion, ...item }) => ({
    ...item,
    motion: motion?.id,
    status: 'pending' as const,
  }))
  const motions = planned.agenda.flatMap(({ motion }) => motion ?? [])
  const agenda = listSteps(agendaItem, items, standing?.items ?? [])
  const groups = listSteps(group(standing?.discussed ?? false), planned.groups, standing?.groups ?? [])
  if (resulting(standing?.items ?? [], agenda).length > longestAgenda)
    throw invalid({ path: 'agenda', message: `"${session}" would have more than ${longestAgenda} items` })
  const together = resulting(standing?.groups ?? [], groups)
  for (const { after } of groups) if (after) stillApart(after, together)
  const inside: PlanStep[] = [
    ...agenda.map((step): PlanStep => ({ ...step, kind: 'agenda-item', session })),
    ...motionSteps(session, motions, standing?.motions ?? []),
    ...groups.map((step): PlanStep => ({ ...step, kind: 'group', session })),
  ]
  if (!standing) return [{ kind: 'session', id: session, session, after: { ...draft, planned: true } }, ...inside]
  if (inside.length > 0) stillOpenToChange(standing.session)
  return [...itselfSteps(planned, draft, standing.session), ...inside]
}

const sessionFields = ['body', 'number', 'title', 'date', 'startsAt', 'venue', 'quorum', 'voters'] as const

/** A session's own fields. What it was called by default it stays called once it is convened, whatever its body is called by then. */
function itselfSteps(planned: PlannedSession, draft: Session, before: Session): PlanStep[] {
  const title = planned.title ?? (before.status === 'planned' ? draft.title : before.title)
  const fields = differing(sessionFields, before, { ...draft, title })
  if (fields.length === 0) return []
  const { body, number, date, startsAt, venue, quorum, voters } = draft
  const after = amended(before, { number, title, date, startsAt, venue, quorum, voters })
  if (body === before.body) return [{ kind: 'session', id: before.id, session: before.id, before, after, fields }]
  if (before.status !== 'planned') throw new Refusal('already-begun', { id: before.id })
  const moved = { ...after, body, term: draft.term }
  return [{ kind: 'session', id: before.id, session: before.id, before, after: moved, fields }]
}

const motionFields = [
  ...(['kind', 'text', 'method', 'quorum', 'majority', 'changes', 'mover', 'seconders'] as const),
  ...electionFieldNames,
]

function motionSteps(session: string, wanted: (NewMotion & { id: string })[], standing: Motion[]): PlanStep[] {
  const made = wanted.map((one): PlanStep => {
    const before = standing.find(({ id }) => id === one.id)
    if (!before)
      return { kind: 'motion', id: one.id, session, after: { ...tabled(session, one.id, one), planned: true } }
    if (before.amends !== undefined || before.kind === 'block') throw new Refusal('already-exists', { id: one.id })
    const said = Object.fromEntries(motionFields.map((field) => [field, one[field]]))
    const after: Motion = { ...before, ...said, text: textBy(one, before, standing) }
    return { kind: 'motion', id: one.id, session, before, after, fields: differing(motionFields, before, after) }
  })
  const left = standing
    .filter((one) => one.planned && one.status !== 'withdrawn' && !wanted.some(({ id }) => id === one.id))
    .map((before): PlanStep => ({ kind: 'motion', id: removable(before, standing).id, session, before }))
  const steps = [...made.filter(({ fields }) => fields?.length !== 0), ...left]
  const decided = standing.find((one) => !undecided(one) && steps.some(({ id }) => id === one.id))
  if (decided) throw new Refusal('already-decided', { id: decided.id })
  for (const one of standing) if (steps.some(({ id }) => id === one.id)) alterable(one)
  return steps
}

/**
 * What a planned motion says. A carried amendment stands: a plan that still has the text from before it changes nothing of it, and
 * one that has another is refused.
 */
function textBy({ text }: NewMotion, before: Motion, standing: Motion[]): string {
  if ((before.amendedBy ?? []).length === 0 || text === before.text) return text
  if (text !== originalText(before, standing)) throw new Refusal('already-decided', { id: before.id })
  return before.text
}

/** Refuses to take away a motion on which an amendment waits to be decided, or was. */
function removable(motion: Motion, standing: Motion[]): Motion {
  const amendments = standing.filter(({ amends, status }) => amends === motion.id && status !== 'withdrawn')
  const waiting = amendmentsOf(motion.id, amendments)[0]
  if (waiting) throw new Refusal('amendment-undecided', { id: motion.id, amendment: waiting.id })
  if (amendments.length > 0) throw new Refusal('already-decided', { id: motion.id })
  return motion
}

/** What takes away a session that no plan has any longer; nothing, if it was made by hand, has begun, or holds something that was. */
export function sessionRemoval(standing: StandingSession): PlanStep[] {
  const { session, items, motions, groups, attended, discussed } = standing
  const inside = [...items, ...motions, ...groups]
  const untouched =
    [session, ...inside].every(({ planned }) => planned) &&
    session.status === 'planned' &&
    !attended &&
    !discussed &&
    !items.some(hasBegun) &&
    motions.every(undecided)
  if (!untouched) return []
  const of = session.id
  return [
    ...items.map((before): PlanStep => ({ kind: 'agenda-item', id: before.id, session: of, before })),
    ...motions.map((before): PlanStep => ({ kind: 'motion', id: before.id, session: of, before })),
    ...groups.map((before): PlanStep => ({ kind: 'group', id: before.id, session: of, before })),
    { kind: 'session', id: of, session: of, before: session },
  ]
}
