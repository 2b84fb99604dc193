import * as z from 'zod'
import { Position } from './member.ts'
import type { Fault } from './refusal.ts'
import { Id, Line, MemberNo } from './text.ts'
import type { Threshold } from './threshold.ts'
import { longestName } from './written-name.ts'

/** The most who can stand, and the most seats that one election fills: a result and its effect are each written at once. */
export const mostCandidates = 150
const mostSeats = 100

/** Who stands: a member by number and name, or somebody who is no member yet, with the record that they would get. */
export const Candidate = z
  .strictObject({
    memberNo: MemberNo,
    name: Line.max(longestName),
    unit: Line.max(100).optional(),
    constituency: Line.max(100).optional(),
  })
  .meta({ id: 'Candidate', example: { memberNo: '005', name: '金丽正', unit: '市科协智库中心' } })
export type Candidate = z.infer<typeof Candidate>

/** What who is elected takes in a body, that of the session unless `body` says another: a new seat, or another position in the seat they have. */
const Fills = z
  .strictObject({ what: z.enum(['seat', 'position']), position: Position, body: Id.optional() })
  .meta({ id: 'Fills', example: { what: 'seat', position: 'standing-member', body: 'standing' } })
export type Fills = z.infer<typeof Fills>

/** What an election says beside what every motion says. */
export const electionFields = {
  candidates: z.array(Candidate).max(mostCandidates).optional(),
  seatsToFill: z.int().min(1).max(mostSeats).optional(),
  writeIns: z.boolean().optional().meta({ description: 'Whether another name may be written in (另选他人).' }),
  fills: Fills.optional(),
  tooFew: z.enum(['vacant', 're-run']).optional().meta({
    description: 'When fewer are elected than there are seats: they stay vacant, or are voted on again (the default).',
  }),
}

export const electionFieldNames = Object.keys(electionFields) as (keyof typeof electionFields)[]

/** Somebody on a ballot: by member number, or, written in and not known, by the name as it was written. */
export const Contestant = z
  .object({ id: z.string(), memberNo: MemberNo.optional(), name: z.string(), unit: z.string().optional() })
  .meta({ id: 'Contestant', example: { id: '005', memberNo: '005', name: '金丽正', unit: '市科协智库中心' } })
export type Contestant = z.infer<typeof Contestant>

/** What one round of an election asks: who stands for how many seats, and whether the most votes alone decide. */
export const Contest = z
  .object({
    candidates: z.array(Contestant),
    seatsToFill: z.int(),
    writeIns: z.boolean(),
    runoff: z.boolean(),
  })
  .meta({ id: 'Contest' })
export type Contest = z.infer<typeof Contest>

/** Somebody elected, and the poll that did it. */
export const Elected = Contestant.omit({ unit: true }).extend({ poll: Id }).meta({ id: 'Elected' })
export type Elected = z.infer<typeof Elected>

/** What the rounds of an election have come to so far: who is elected, by which poll, and who is tied for the seats that are left. */
export const outcomeFields = {
  elected: z.array(Elected).optional(),
  runoff: z.array(Contestant).optional(),
}

interface Election {
  candidates?: Candidate[] | undefined
  seatsToFill?: number | undefined
  writeIns?: boolean | undefined
  elected?: Contestant[] | undefined
  runoff?: Contestant[] | undefined
}

/** A candidate as they stand on a ballot. */
export const contestant = ({ memberNo, name, unit }: Candidate): Contestant => ({
  id: memberNo,
  memberNo,
  name,
  ...(unit !== undefined && { unit }),
})

/** What the next round of an election asks: a runoff among the tied, else all who are not elected yet, for the seats that are left. */
export function contestOf({
  candidates = [],
  seatsToFill = 0,
  writeIns = false,
  elected = [],
  runoff = [],
}: Election): Contest {
  const left = seatsToFill - elected.length
  if (runoff.length > 0) return { candidates: runoff, seatsToFill: left, writeIns: false, runoff: true }
  const standing = candidates.map(contestant).filter(({ id }) => !elected.some((one) => one.id === id))
  return { candidates: standing, seatsToFill: left, writeIns, runoff: false }
}

/** 等额 where there are as many candidates as seats, 差额 where there are more; else names have to be written in. */
export function contestKind({ candidates, seatsToFill }: Contest): 'equal' | 'differential' | 'open' {
  if (candidates.length === seatsToFill) return 'equal'
  return candidates.length > seatsToFill ? 'differential' : 'open'
}

export interface ElectionParts extends Election {
  kind: string
  majority: Threshold[]
  fills?: Fills | undefined
  tooFew?: string | undefined
}

/** What contradicts itself in an election, and what of one stands in another kind of motion. */
export function electionFaults(parts: ElectionParts): Fault[] {
  return parts.kind === 'election' ? [...standingFaults(parts), ...ruleFaults(parts)] : strayFaults(parts)
}

const strayFaults = (parts: ElectionParts): Fault[] =>
  electionFieldNames
    .filter((field) => parts[field] !== undefined)
    .map((field) => ({ path: field, message: `only an election has ${field}` }))

function standingFaults({ candidates, seatsToFill, writeIns }: ElectionParts): Fault[] {
  const faults: Fault[] = []
  if (!candidates) faults.push({ path: 'candidates', message: 'an election lists its candidates' })
  if (seatsToFill === undefined)
    faults.push({ path: 'seatsToFill', message: 'an election says how many seats it fills' })
  const numbers = (candidates ?? []).map(({ memberNo }) => memberNo)
  if (new Set(numbers).size < numbers.length)
    faults.push({ path: 'candidates', message: 'a candidate is listed twice' })
  if (candidates && seatsToFill !== undefined && candidates.length < seatsToFill && !writeIns)
    faults.push({ path: 'candidates', message: 'fewer candidates than seats, and no other name may be written' })
  return faults
}

/** Ballots say whom one wants, not whom one rejects; and nobody is elected by constituencies apart. */
const ruleFaults = ({ majority }: ElectionParts): Fault[] => [
  ...majority.flatMap(({ of }, at) =>
    of === 'yesNo'
      ? [{ path: `majority.${at}.of`, message: 'votes in an election are not counted against anybody' }]
      : [],
  ),
  ...majority.flatMap(({ each }, at) =>
    each ? [{ path: `majority.${at}.each`, message: 'an election is not counted by constituency' }] : [],
  ),
]
