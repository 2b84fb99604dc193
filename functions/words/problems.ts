import type { RefusalCode, RefusalValues } from '../domain/refusal.ts'
import type { Language } from './language.ts'
import { problemsEn } from './problems.en.ts'
import { problemsZh } from './problems.zh.ts'

/** A refusal in words: a title that is the same for its code, and a sentence made of its values. */
export type ProblemWords = Record<RefusalCode, [title: string, detail: (values: RefusalValues) => string]>

const say = (words: ProblemWords) => (code: RefusalCode, values: RefusalValues) => {
  const [title, detail] = words[code]
  return { title, detail: detail(values) }
}

export const problemWords: Record<Language, ReturnType<typeof say>> = { zh: say(problemsZh), en: say(problemsEn) }
