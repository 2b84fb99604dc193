import type { Fates } from '../domain/fates.ts'
import type { FateWords } from './fate-words.ts'
import { fatesEn } from './fates.en.ts'
import { fatesZh } from './fates.zh.ts'
import type { Language } from './language.ts'

function paragraph({ space, ...say }: FateWords, fates: Fates, title: string): string {
  const { made, settled, satisfaction, underWay, upward, open } = say
  const sentences = [made(fates, title), ...[settled, satisfaction, underWay, upward, open].map((one) => one(fates))]
  return sentences.filter((sentence) => sentence !== '').join(space)
}

/**
 * The paragraph with which a work report opens, in each language: what became of the suggestions that were made at the session
 * of this title.
 */
export const openingOf = (fates: Fates, title: string): Record<Language, string> => ({
  zh: paragraph(fatesZh, fates, title),
  en: paragraph(fatesEn, fates, title),
})
