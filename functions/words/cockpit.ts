import { cockpitEn } from './cockpit.en.ts'
import { type CockpitWords, cockpitZh } from './cockpit.zh.ts'
import type { Language } from './language.ts'

export const cockpitWords: Record<Language, CockpitWords> = { zh: cockpitZh, en: cockpitEn }
export type { CockpitPart } from './cockpit.zh.ts'
