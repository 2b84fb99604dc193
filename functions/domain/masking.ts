const mask = '○○'
const shortest = 2

const isSpace = (sign: string) => /\s/.test(sign)
const isLetter = (sign = '') => /[\p{Script=Latin}\p{N}]/u.test(sign)

/**
 * Masks these names wherever they occur in a text, the longest first. Spaces count for nothing, since short names are spaced out
 * in print (王　刚), nor does case; a name in letters is none within a longer word. A single character is too little for a name.
 */
export function masking(names: readonly string[]): (text: string) => string {
  const forms = names
    .map((name) => [...name].filter((sign) => !isSpace(sign)))
    .filter((form) => form.length >= shortest)
  const known = new Set(forms.map((form) => form.join('').toLowerCase()))
  const lengths = [...new Set(forms.map(({ length }) => length))].sort((one, other) => other - one)
  return (text) => masked([...text], known, lengths)
}

function masked(signs: string[], known: ReadonlySet<string>, lengths: readonly number[]): string {
  const places = signs.flatMap((sign, place) => (isSpace(sign) ? [] : [place]))
  const joins = (place: number, next: number) => isLetter(signs[place]) && isLetter(signs[next])
  const nameAt = (at: number) =>
    lengths
      .map((length) => places.slice(at, at + length))
      .find(([first = 0, ...rest]) => {
        const last = rest.at(-1) ?? first
        const form = [first, ...rest].map((place) => signs[place]).join('')
        return known.has(form.toLowerCase()) && !joins(first, first - 1) && !joins(last, last + 1)
      })
  for (let at = 0; at < places.length; ) {
    const name = nameAt(at) ?? []
    const [first, last] = [name[0], name.at(-1)]
    if (first !== undefined && last !== undefined) signs.fill('', first, last + 1).splice(first, 1, mask)
    at += name.length || 1
  }
  return signs.join('')
}
