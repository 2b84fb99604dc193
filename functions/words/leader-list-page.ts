import type { Language } from './language.ts'
import { leaderListPageEn } from './leader-list-page.en.ts'
import { type LeaderListPageWords, leaderListPageZh } from './leader-list-page.zh.ts'

export const leaderListPageWords: Record<Language, LeaderListPageWords> = { zh: leaderListPageZh, en: leaderListPageEn }
