import type { RefusalCode, RefusalValues } from '../domain/refusal.ts'
import type { Language } from './language.ts'
import type { ProblemWords } from './problem-words.ts'
import { problemsEn } from './problems.en.ts'
import { problemsZh } from './problems.zh.ts'

const say = (words: ProblemWords) => (code: RefusalCode, values: RefusalValues) => {
  const [title, detail] = words[code]
  return { title, detail: detail(values) }
}

export const problemWords: Record<Language, ReturnType<typeof say>> = { zh: say(problemsZh), en: say(problemsEn) }
