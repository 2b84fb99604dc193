import { legible } from './legible.ts'

/** The longest name that can be written on a ballot. */
export const longestName = 50

/**
 * A name as it is compared: compatibility forms made one (NFKC), what nobody sees taken away, the dots within a name made one
 * (买买提・艾力 is 买买提·艾力), blanks made one, none between Chinese characters (张 三 is 张三).
 */
export const normalName = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[•‧∙⋅・]/g, '·')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')

/** Whether this is a name that somebody can have written: one line, neither empty nor too long. */
export function isWritten(name: unknown): name is string {
  if (typeof name !== 'string' || name.length > longestName || !legible(name)) return false
  const { length } = normalName(name)
  return length > 0 && length <= longestName
}

/** Somebody who can be recognised. */
interface Named {
  id: string
  name: string
}

/** Recognises people by what is written of them: their number, or a name that only one of them has. */
export function recognising<P extends Named>(people: readonly P[]): (written: string) => P | undefined {
  const byId = new Map(people.map((one) => [one.id, one]))
  const byName = new Map<string, P | undefined>()
  for (const one of people) {
    const name = normalName(one.name)
    byName.set(name, byName.has(name) && byName.get(name)?.id !== one.id ? undefined : one)
  }
  return (written) => byId.get(written) ?? byName.get(written)
}
