import { digestPageEn } from './digest-page.en.ts'
import { type DigestPageWords, digestPageZh } from './digest-page.zh.ts'
import type { Language } from './language.ts'

export const digestPageWords: Record<Language, DigestPageWords> = { zh: digestPageZh, en: digestPageEn }
