import type { Language } from './language.ts'
import type { SessionWords } from './session-words.ts'
import { sessionsEn } from './sessions.en.ts'
import { sessionsZh } from './sessions.zh.ts'

export const sessionWords: Record<Language, SessionWords> = { zh: sessionsZh, en: sessionsEn }
