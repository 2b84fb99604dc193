import type { Language } from './language.ts'
import { memberPageEn } from './member-page.en.ts'
import { type MemberPageWords, memberPageZh } from './member-page.zh.ts'

export type { MemberPageWords }

export const memberPageWords: Record<Language, MemberPageWords> = { zh: memberPageZh, en: memberPageEn }
