import * as z from 'zod'
import { type ElectionParts, electionFaults, electionFields, outcomeFields } from './election.ts'
import { NotOpened } from './not-opened.ts'
import { type Fault, invalid, Refusal } from './refusal.ts'
import { RosterChange } from './roster-change.ts'
import { Id, Instant, MemberNo, Prose, text } from './text.ts'
import { Quorum, Threshold } from './threshold.ts'

const MotionKind = z.enum(['general', 'roster-change', 'report-approval', 'election'])
export const Method = z.enum(['hands', 'open', 'secret'])
export type Method = z.infer<typeof Method>
const MotionStatus = z.enum(['tabled', 'voting', 'carried', 'lost', 'withdrawn'])

const fields = {
  kind: MotionKind,
  text: Prose,
  method: Method,
  quorum: Quorum.nullable(),
  majority: z.array(Threshold).min(1).max(10),
  changes: z.array(RosterChange).max(40),
  mover: MemberNo.optional(),
  seconders: z.array(MemberNo).max(200),
  /** Of an amendment: the whole of what the motion is to say. */
  amendedText: Prose.optional(),
  /** Of an amendment: its turn among those of one motion, the furthest-reaching first. */
  order: z.int().min(1).max(999).optional(),
  ...electionFields,
}

interface Parts extends ElectionParts {
  kind: string
  method: Method
  changes: RosterChange[]
  amends?: string | undefined
  amendedText?: string | undefined
  order?: number | undefined
}

/** What a motion's parts forbid each other; the same for a new one and for one amended. */
function contradictions(parts: Parts): Fault[] {
  const { kind, method, majority, changes, amends, amendedText, order } = parts
  const faults = electionFaults(parts)
  if (kind === 'roster-change' && changes.length === 0)
    faults.push({ path: 'changes', message: 'a roster-change lists its changes' })
  if (kind !== 'roster-change' && changes.length > 0)
    faults.push({ path: 'changes', message: 'only a roster-change has changes' })
  if (method === 'hands' && majority.some(({ each }) => each))
    faults.push({ path: 'majority', message: 'hands are not counted by constituency' })
  if ((amends === undefined) !== (amendedText === undefined))
    faults.push({ path: 'amendedText', message: 'an amendment says what it amends and what that is to say' })
  if (amends !== undefined && kind !== 'general')
    faults.push({ path: 'kind', message: 'an amendment is general: it changes a text and nothing else' })
  if (amends === undefined && order !== undefined)
    faults.push({ path: 'order', message: 'only amendments have a turn of their own' })
  return faults
}

/** What is sent to table a motion. All thresholds of `majority` must hold. */
export const NewMotion = z
  .strictObject({
    id: Id.optional(),
    ...fields,
    amends: Id.optional(),
    quorum: fields.quorum.default(null),
    changes: fields.changes.default([]),
    seconders: fields.seconders.default([]),
  })
  .superRefine((motion, context) => {
    for (const { path, message } of contradictions(motion))
      context.addIssue({ code: 'custom', path: [path], message, input: motion })
  })
  .meta({
    id: 'NewMotion',
    example: {
      id: 'adopt-report',
      kind: 'report-approval',
      method: 'open',
      text: '审议通过市科协第五届常务委员会工作报告。',
      majority: [{ of: 'present', cmp: 'gt', num: 1, den: 2 }],
    },
  })
export type NewMotion = z.infer<typeof NewMotion>

export const MotionPatch = z
  .strictObject({ ...fields, status: z.literal('withdrawn') })
  .partial()
  .meta({ id: 'MotionPatch', example: { method: 'open' } })
export type MotionPatch = z.infer<typeof MotionPatch>

/**
 * What a carried roster-change, or the last round of an election that elected anybody, did to the roster, or why it does not fit
 * it. `poll` is that round; a change is then one of those elected by it, by their place from 0.
 */
export const Effect = z
  .object({
    status: z.enum(['applied', 'refused']),
    at: Instant,
    bodies: z.array(Id),
    poll: Id.optional(),
    refused: z.array(z.object({ change: z.int(), message: z.string() })).optional(),
    without: z.array(z.int()).optional(),
    note: z.string().optional(),
  })
  .meta({ id: 'Effect', example: { status: 'applied', at: '2023-02-24T03:00:00.000Z', bodies: ['plenary'] } })
export type Effect = z.infer<typeof Effect>

/** What is sent to carry out an effect that was refused: the changes, or people elected, to be left out, by their places from 0, and why. */
export const EffectResolution = z
  .strictObject({ without: z.array(z.int().min(0).max(99)).max(100).default([]), note: text(500) })
  .meta({ id: 'EffectResolution', example: { without: [2], note: '该委员已于会前辞任' } })
export type EffectResolution = z.infer<typeof EffectResolution>

/** What is decided. A lost or void poll can be followed by another; nothing is ever reset. */
export const Motion = z
  .object({
    id: Id,
    session: Id,
    ...fields,
    kind: z.enum([...MotionKind.options, 'block']),
    status: MotionStatus,
    tabledAt: Instant.optional(),
    amends: Id.optional(),
    /** Of an amendment: the text that it was drafted for. */
    replaces: Prose.optional(),
    /** The amendment of it that is being voted on. */
    amending: Id.optional(),
    /** The amendments that made its text, the first one first. Each keeps the text that it replaced. */
    amendedBy: z.array(Id).optional(),
    /** Of a block: the motions that are voted on together. */
    motions: z.array(Id).optional(),
    /** The block that it is voted on in. */
    block: Id.optional(),
    polls: z.array(Id),
    /** The poll that is to open on it by itself. */
    scheduled: Id.optional(),
    /** Why the last poll that was to open by itself did not; until one is opened on it by itself, or scheduled anew. */
    notOpened: NotOpened.optional(),
    resolution: z.string().optional(),
    effect: Effect.optional(),
    ...outcomeFields,
    planned: z.boolean().optional(),
  })
  .meta({
    id: 'Motion',
    example: {
      id: 'adopt-report',
      session: 'plenary-5-5',
      kind: 'report-approval',
      method: 'open',
      text: '审议通过市科协第五届常务委员会工作报告。',
      quorum: null,
      majority: [{ of: 'present', cmp: 'gt', num: 1, den: 2 }],
      changes: [],
      seconders: [],
      status: 'tabled',
      polls: [],
    },
  })
export type Motion = z.infer<typeof Motion>

/** A motion as it is tabled: nothing decided yet. */
export const tabled = (session: string, id: string, wanted: NewMotion): Motion => ({
  ...wanted,
  id,
  session,
  status: 'tabled',
  polls: [],
})

/** Whether a motion was never voted on. */
export const undecided = ({ status, polls }: Motion) => status === 'tabled' && polls.length === 0

/** Refuses to alter by hand what a block holds, or a block, what is being amended by a vote, and what a poll is scheduled on: that is cancelled first. */
export function alterable({ id, kind, block, amending, scheduled }: Motion): void {
  if (scheduled !== undefined) throw new Refusal('poll-scheduled', { poll: scheduled })
  if (kind === 'block') throw new Refusal('not-allowed-now', { allowed: ['separate'] })
  if (block !== undefined) throw new Refusal('in-block', { id, block })
  if (amending !== undefined) throw new Refusal('amendment-undecided', { id, amendment: amending })
}

/** A void poll decides nothing: its motion waits for another round. */
const statusAfter = { carried: 'carried', lost: 'lost', void: 'tabled' } as const

/** A motion after a poll on it; what is carried leaves a resolution behind. */
export const afterPoll = <M extends Motion>(motion: M, outcome: keyof typeof statusAfter): M => ({
  ...motion,
  status: statusAfter[outcome],
  ...(outcome === 'carried' && { resolution: motion.text }),
})

/**
 * A motion as amended, or withdrawn. Refuses parts that contradict each other, what is not `alterable`, to alter what was voted
 * on, and to say otherwise what a carried amendment made of its text; what is tabled again or was lost may still be withdrawn.
 */
export function amended<M extends Motion>(motion: M, patch: MotionPatch): M {
  alterable(motion)
  const next = { ...motion, ...patch }
  const faults = contradictions(next)
  if (faults.length > 0) throw invalid(...faults)
  const onlyWithdraws = patch.status === 'withdrawn' && Object.keys(patch).length === 1
  const isWithdrawable = motion.status === 'tabled' || motion.status === 'lost'
  const undoes = (motion.amendedBy ?? []).length > 0 && next.text !== motion.text
  if (undoes) throw new Refusal('already-decided', { id: motion.id })
  if (!undecided(motion) && !(onlyWithdraws && isWithdrawable)) throw new Refusal('already-decided', { id: motion.id })
  return next
}
