import { cockpitVoteEn } from './cockpit-votes.en.ts'
import { type CockpitVoteWords, cockpitVoteZh } from './cockpit-votes.zh.ts'
import type { Language } from './language.ts'

export const cockpitVoteWords: Record<Language, CockpitVoteWords> = { zh: cockpitVoteZh, en: cockpitVoteEn }
