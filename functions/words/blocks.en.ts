import type { blockTextZh } from './blocks.zh.ts'

export const blockTextEn: typeof blockTextZh = (texts) =>
  [`These ${texts.length} motions are voted on together:`, ...texts.map((text, at) => `${at + 1}. ${text}`)].join('\n')
