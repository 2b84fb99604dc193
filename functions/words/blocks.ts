import { blockTextEn } from './blocks.en.ts'
import { blockTextZh } from './blocks.zh.ts'
import type { Language } from './language.ts'

export const blockText: Record<Language, typeof blockTextZh> = { zh: blockTextZh, en: blockTextEn }
