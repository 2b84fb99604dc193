import * as z from 'zod'
import type { Contest } from './election.ts'
import { type Fault, invalid } from './refusal.ts'
import { isWritten } from './written-name.ts'

const number = z.int().min(0).max(1_000_000)
const marks = {
  candidates: z.array(z.strictObject({ id: z.string(), votes: number })).max(250),
  others: z
    .array(z.strictObject({ name: z.string().refine(isWritten, 'must be a name'), votes: number }))
    .max(1000)
    .default([]),
}

/** An election by show of hands: the hands raised for each candidate. */
export const ElectionHands = z.strictObject(marks).meta({
  id: 'ElectionHands',
  example: {
    candidates: [
      { id: '005', votes: 61 },
      { id: '006', votes: 48 },
    ],
  },
})

/** An election on paper: 发出、收回、无效、全弃, and on how many of the valid papers each name was chosen. */
export const ElectionPapers = z
  .strictObject({ issued: number, returned: number, invalid: number, abstain: number.default(0), ...marks })
  .refine(({ returned, ...count }) => count.invalid + count.abstain <= returned, {
    path: ['returned'],
    message: 'must not be less than invalid and abstain together',
  })
  .meta({
    id: 'ElectionPapers',
    example: {
      issued: 100,
      returned: 99,
      invalid: 2,
      abstain: 1,
      candidates: [
        { id: '005', votes: 61 },
        { id: '006', votes: 48 },
      ],
      others: [{ name: '韩雪霞', votes: 3 }],
    },
  })
export type ElectionPapers = z.infer<typeof ElectionPapers>
export type ElectionCount = z.infer<typeof ElectionHands> | ElectionPapers

/** How many can have raised a hand, or valid papers can have a name chosen on them. */
export const choosing = (count: ElectionCount, present: number): number =>
  'issued' in count ? count.returned - count.invalid - count.abstain : present

/** How many votes everybody has together. */
const votesTogether = ({ candidates, others }: ElectionCount): number =>
  [...candidates, ...others].reduce((all, { votes }) => all + votes, 0)

/**
 * Refuses an election's count that does not add up: a candidate left out, listed twice or not standing, other names where none
 * may be written, anybody with more votes than there are people or papers to give them, more votes together than those can give.
 */
export function reconciled(contest: Contest, count: ElectionCount, present: number): void {
  const faults = [...listFaults(contest, count), ...sumFaults(contest, count, choosing(count, present))]
  if (faults.length > 0) throw invalid(...faults)
}

function sumFaults({ seatsToFill }: Contest, count: ElectionCount, most: number): Fault[] {
  const above = (list: 'candidates' | 'others', votes: { votes: number }[]) =>
    votes.flatMap((one, at) =>
      one.votes > most ? [{ path: `${list}.${at}.votes`, message: `more than the ${most} who can have chosen` }] : [],
    )
  const sum = votesTogether(count)
  const message = `${sum} votes are more than ${most} times ${seatsToFill}`
  return [
    ...above('candidates', count.candidates),
    ...above('others', count.others),
    ...(sum > most * seatsToFill ? [{ path: 'candidates', message }] : []),
  ]
}

function listFaults({ candidates, writeIns }: Contest, count: ElectionCount): Fault[] {
  const listed = count.candidates.map(({ id }) => id)
  const faults: Fault[] = candidates
    .filter(({ id }) => !listed.includes(id))
    .map(({ id }) => ({ path: 'candidates', message: `the votes of "${id}" are missing` }))
  listed.forEach((id, at) => {
    if (!candidates.some((one) => one.id === id))
      faults.push({ path: `candidates.${at}.id`, message: `"${id.slice(0, 64)}" is not a candidate` })
    if (listed.indexOf(id) < at) faults.push({ path: `candidates.${at}.id`, message: 'is listed twice' })
  })
  if (!writeIns && count.others.length > 0)
    faults.push({ path: 'others', message: 'no other name may be written in this election' })
  return faults
}
