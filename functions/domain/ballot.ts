/** What can be said to a motion. A plain list, so that the function that takes ballots needs no schema library. */
export const choices = ['for', 'against', 'abstain'] as const
export type Choice = (typeof choices)[number]

/** Whom one wants in an election: candidates by their ids, and other names as written. */
export interface Selection {
  choices: string[]
  others: string[]
}

/** A ballot as sent: an opinion on a motion, or people in an election. */
export type Vote = { choice: Choice } | Selection

/**
 * A seat's register in an open poll: written once, never changed. The close puts `not-voted` where nothing stands. `by` is
 * `member`, `clerk` or `close`; a clerk's entry says who entered it and why. In an election it holds who was chosen, and its
 * `choice` is `for` somebody, `abstain` for nobody, or `invalid` for more than there are seats.
 */
export interface Register extends Partial<Selection> {
  choice: Choice | 'invalid' | 'not-voted'
  by: 'member' | 'clerk' | 'close'
  at: string
  clerk?: string
  reason?: string
}

const sameList = (one: string[] = [], other: string[] = []) =>
  one.length === other.length && one.every((entry, at) => entry === other[at])

/** Whether two registers say the same, whoever put them there. */
export const sameBallot = (one: Register, other: Register): boolean =>
  one.choice === other.choice && sameList(one.choices, other.choices) && sameList(one.others, other.others)

/** Whether this can be a poll's id: 128 random bits in hexadecimal, as `poll-opening` makes it. */
export const isPollId = (id: string) => /^[0-9a-f]{32}$/.test(id)

/** The members' numbers of those who had a seat when a poll opened: who was present, who was not. */
export interface Voters {
  present: Set<string>
  absent: Set<string>
}

/** Whether a member may vote in a poll: only who had a seat and was present when it opened. */
export function standing({ present, absent }: Voters, memberNo: string): 'voter' | 'not-present' | 'not-entitled' {
  if (present.has(memberNo)) return 'voter'
  return absent.has(memberNo) ? 'not-present' : 'not-entitled'
}

/** The most writes a second that one shard is meant to see, and the seconds in which a hall votes. */
const writesPerShard = 100
const rush = 5

/** How many partitions a poll's registers are spread over: one for each hundred writes a second expected at the peak. */
export const shardsFor = (voters: number): number => Math.max(1, Math.ceil(voters / rush / writesPerShard))

/** The partition of a seat's register: FNV-1a of the member's number, the same for ever. */
export function shardOf(memberNo: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < memberNo.length; at++) hash = Math.imul(hash ^ memberNo.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % shards
}
