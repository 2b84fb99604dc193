/** What somebody sent for a seat. */
export interface Attempt {
  seat: number
  choice: 'for' | 'against' | 'abstain'
  by: 'member' | 'clerk'
}

/** What an attempt was answered: a status, and a problem's type. */
export interface Told {
  attempt: Attempt
  memberNo: string
  status: number
  type?: string | undefined
}

/** How a poll ended: what stands in each seat that could vote, what stands for anybody else, and what its result counted. */
export interface Ended {
  voters: string[]
  stands: ReadonlyMap<string, string>
  counts: Record<string, number>
}

/** By kind, whose seat it is, or how many votes for what. */
export interface Violations {
  lost: string[]
  doubled: string[]
  madeUp: string[]
}

const isCounted = ({ status }: Told) => status === 200 || status === 201
/** Whoever got no answer may have been counted or not. */
const isOpen = ({ status }: Told) => status >= 500

/** Whether a refusal says what is so. */
function isTrue({ status, type, attempt }: Told, stands: string, mayVote: boolean): boolean {
  if (!mayVote) return status === 403
  if (type === 'poll-closed') return stands === 'not-voted'
  return type === 'already-voted' && stands !== 'not-voted' && stands !== attempt.choice
}

/** Whether somebody can have cast what stands in a seat. */
const isPossible = (about: readonly Told[], stands: string) =>
  stands === 'not-voted' || about.some((one) => (isCounted(one) || isOpen(one)) && one.attempt.choice === stands)

/** What went wrong in one seat, or for somebody without one. */
function ofOne(about: readonly Told[], stands: string, mayVote: boolean): Record<keyof Violations, boolean> {
  const untrue = about.some((one) => !isCounted(one) && !isOpen(one) && !isTrue(one, stands, mayVote))
  return {
    lost: about.some((one) => isCounted(one) && one.attempt.choice !== stands),
    doubled: about.filter(({ status }) => status === 201).length > 1,
    madeUp: untrue || !isPossible(mayVote ? about : [], stands),
  }
}

/** Where the result counts other than what stands. */
function ofCounts({ stands, counts }: Ended, found: Violations): void {
  for (const choice of ['for', 'against', 'abstain']) {
    const standing = [...stands.values()].filter((one) => one === choice).length
    const surplus = (counts[choice] ?? 0) - standing
    if (surplus < 0) found.lost.push(`${-surplus} ${choice}`)
    if (surplus > 0) found.doubled.push(`${surplus} ${choice}`)
  }
}

/**
 * What a history of a vote did wrong, against a model of it: every seat has one register that is written once. `lost`: an
 * acknowledged ballot is not what stands. `doubled`: a seat was acknowledged as new twice, or the result counts more or other than
 * what stands. `made-up`: something stands that nobody can have cast, or somebody was told the poll was closed, or that they had
 * voted otherwise, and it is not so.
 */
export function violations(told: readonly Told[], ended: Ended): Violations {
  const { voters, stands } = ended
  const found: Violations = { lost: [], doubled: [], madeUp: [] }
  for (const memberNo of new Set([...voters, ...told.map((one) => one.memberNo), ...stands.keys()])) {
    const about = told.filter((one) => one.memberNo === memberNo)
    const wrong = ofOne(about, stands.get(memberNo) ?? 'not-voted', voters.includes(memberNo))
    for (const kind of ['lost', 'doubled', 'madeUp'] as const) if (wrong[kind]) found[kind].push(memberNo)
  }
  ofCounts(ended, found)
  return found
}
