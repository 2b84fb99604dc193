import type { Misfit } from '../domain/roster-decision.ts'
import type { Language } from './language.ts'
import { misfitEn } from './misfits.en.ts'
import { misfitZh } from './misfits.zh.ts'

/** Why one change of a motion does not fit the roster, as a sentence. */
export const misfitSentence: Record<Language, (misfit: Misfit) => string> = { zh: misfitZh, en: misfitEn }
