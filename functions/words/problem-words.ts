import type { RefusalCode, RefusalValues } from '../domain/refusal.ts'

/** A refusal in words: a title that is the same for its code, and a sentence made of its values. */
export type ProblemWords = Record<RefusalCode, [title: string, detail: (values: RefusalValues) => string]>
