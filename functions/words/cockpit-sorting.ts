import { cockpitSortingEn } from './cockpit-sorting.en.ts'
import { type CockpitSortingWords, cockpitSortingZh } from './cockpit-sorting.zh.ts'
import type { Language } from './language.ts'

export const cockpitSortingWords: Record<Language, CockpitSortingWords> = { zh: cockpitSortingZh, en: cockpitSortingEn }
