import type * as z from 'zod'
import type { Selection } from './ballot.ts'
import { type ElectionCount, ElectionHands, ElectionPapers } from './election-count.ts'
import { Column, type Field, numberIn } from './form-field.ts'
import type { Method } from './motion.ts'
import { formVote } from './vote.ts'

/** What the page of an election's vote sends beside what every vote's does: columns, whose lines belong together. */
export const electionFormFields = {
  candidate: Column.describe('Who stands, by id'),
  votes: Column.describe('How many chose each'),
  otherName: Column.describe('Who was written in'),
  otherVotes: Column.describe('How many wrote each in'),
  choices: Column.describe('Whom a ballot chooses of those who stand'),
  others: Column.describe('Whom a ballot writes in'),
}

type Columns = { [column in keyof typeof electionFormFields]: string | string[] }
type Papers = Record<(typeof paperFields)[number], z.infer<typeof Field>>
const cells = (column: string | string[]) => [column].flat()

/** The figures of an election on paper, beside everybody's votes, in the order in which they are read out. */
export const paperFields = ['issued', 'returned', 'invalid', 'abstain'] as const

/** Who was written in and how often, as typed; lines that were left empty are none. */
export function othersTyped({ otherName, otherVotes }: Pick<Columns, 'otherName' | 'otherVotes'>) {
  const votes = cells(otherVotes)
  return cells(otherName)
    .map((name, at) => ({ name: name.trim(), votes: votes[at] ?? '' }))
    .filter((line) => line.name !== '' || line.votes.trim() !== '')
}

/** The count of an election that a form says, judged as the API judges it. */
export function electionCountIn(
  form: Columns & Papers,
  method: Exclude<Method, 'open'>,
): z.ZodSafeParseResult<ElectionCount> {
  const votes = cells(form.votes)
  const lines = {
    candidates: cells(form.candidate).map((id, at) => ({ id, votes: numberIn(votes[at] ?? '') })),
    others: othersTyped(form).map((line) => ({ ...line, votes: numberIn(line.votes) })),
  }
  if (method === 'hands') return ElectionHands.safeParse(lines)
  const figures = Object.fromEntries(paperFields.map((name) => [name, numberIn(form[name])]))
  return ElectionPapers.safeParse({ ...figures, ...lines })
}

/** Whom a ballot chooses, as a form says it. */
export const selectionIn = ({ choices, others }: Pick<Columns, 'choices' | 'others'>) =>
  formVote({ choices, others }) as Selection
