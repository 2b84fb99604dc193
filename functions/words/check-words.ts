import type { Check, Counts } from '../domain/result.ts'

/** A condition and its arithmetic as one sentence: what was counted, of what, how much it took, whether it holds. */
export type CheckSentence = (check: Check) => string

/** The names of a result's counts, in the order in which they are read out. */
export type CountNames = Partial<Record<keyof Counts, string>>
