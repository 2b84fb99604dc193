/** The languages that people read here, the first one where nothing else is asked for. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

/** The language that `Accept-Language` prefers among ours (RFC 9110, 12.5.4); Chinese where it names neither. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean)
      return { tag: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
  return languages.find((language) => language === wanted.find(({ tag }) => tag === 'zh' || tag === 'en')?.tag) ?? 'zh'
}
