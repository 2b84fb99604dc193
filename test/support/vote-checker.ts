/** What somebody was answered who sent a ballot for a seat: a status, and a problem's type. `choice` is what the seat then says. */
export interface Told {
  choice: string
  memberNo: string
  status: number
  type?: string | undefined
}

/**
 * How a poll ended: what stands in each seat that could vote, what stands for anybody else, and what its result counted; and the
 * figures of the result to which a seat adds one.
 */
export interface Ended {
  voters: string[]
  stands: ReadonlyMap<string, string>
  counted: Record<string, number>
  figures: (stands: string) => string[]
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
function isTrue({ status, type, choice }: Told, stands: string, mayVote: boolean): boolean {
  if (!mayVote) return status === 403
  if (type === 'poll-closed') return stands === 'not-voted'
  return type === 'already-voted' && stands !== 'not-voted' && stands !== choice
}

/** Whether somebody can have cast what stands in a seat. */
const isPossible = (about: readonly Told[], stands: string) =>
  stands === 'not-voted' || about.some((one) => (isCounted(one) || isOpen(one)) && one.choice === stands)

/** What went wrong in one seat, or for somebody without one. */
function ofOne(about: readonly Told[], stands: string, mayVote: boolean): Record<keyof Violations, boolean> {
  const untrue = about.some((one) => !isCounted(one) && !isOpen(one) && !isTrue(one, stands, mayVote))
  return {
    lost: about.some((one) => isCounted(one) && one.choice !== stands),
    doubled: about.filter(({ status }) => status === 201).length > 1,
    madeUp: untrue || !isPossible(mayVote ? about : [], stands),
  }
}

/** Where the result counts other than what stands. */
function ofCounts({ stands, counted, figures }: Ended, found: Violations): void {
  const adding = [...stands.values()].flatMap(figures)
  for (const figure of new Set([...Object.keys(counted), ...adding])) {
    const surplus = (counted[figure] ?? 0) - adding.filter((one) => one === figure).length
    if (surplus < 0) found.lost.push(`${-surplus} ${figure}`)
    if (surplus > 0) found.doubled.push(`${surplus} ${figure}`)
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
