import type { Language } from './language.ts'
import { objectionPageEn } from './objection-page.en.ts'
import { type ObjectionPageWords, objectionPageZh } from './objection-page.zh.ts'

export type { ObjectionPageWords }

export const objectionPageWords: Record<Language, ObjectionPageWords> = { zh: objectionPageZh, en: objectionPageEn }
