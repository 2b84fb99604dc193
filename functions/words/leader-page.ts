import type { Language } from './language.ts'
import { leaderPageEn } from './leader-page.en.ts'
import { type LeaderPageWords, leaderPageZh } from './leader-page.zh.ts'

export const leaderPageWords: Record<Language, LeaderPageWords> = { zh: leaderPageZh, en: leaderPageEn }
