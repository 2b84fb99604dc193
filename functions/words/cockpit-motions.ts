import { cockpitMotionEn } from './cockpit-motions.en.ts'
import { type CockpitMotionWords, cockpitMotionZh } from './cockpit-motions.zh.ts'
import type { Language } from './language.ts'

export const cockpitMotionWords: Record<Language, CockpitMotionWords> = { zh: cockpitMotionZh, en: cockpitMotionEn }
