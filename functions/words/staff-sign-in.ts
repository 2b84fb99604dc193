import type { Language } from './language.ts'
import { staffSignInEn } from './staff-sign-in.en.ts'
import { type StaffSignInWords, staffSignInZh } from './staff-sign-in.zh.ts'

export const staffSignInWords: Record<Language, StaffSignInWords> = { zh: staffSignInZh, en: staffSignInEn }
