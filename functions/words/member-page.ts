import type { Language } from './language.ts'
import { memberPageEn } from './member-page.en.ts'
import { memberPageZh } from './member-page.zh.ts'

/** What the member's pages say. */
export type MemberPageWords = typeof memberPageZh

export const memberPageWords: Record<Language, MemberPageWords> = { zh: memberPageZh, en: memberPageEn }
