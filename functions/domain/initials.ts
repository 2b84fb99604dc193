const pinyin = new Intl.Collator('zh-u-co-pinyin')
/** The first character of each letter's readings, in the order of pinyin (CLDR); no reading begins with i, u or v. */
const firsts = [...'阿八嚓哒妸发旮哈讥咔垃妈拿噢妑七呥扨它穵夕丫帀']
const letters = [...'abcdefghjklmnopqrstwxyz']
/** Surnames that are read otherwise than the character mostly is, where the initial differs. */
const surnames: Record<string, string> = {
  曾: 'z',
  单: 's',
  仇: 'q',
  解: 'x',
  查: 'z',
  翟: 'z',
  覃: 'q',
  区: 'o',
  盖: 'g',
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return character.toLowerCase()
  const after = firsts.findIndex((first) => pinyin.compare(character, first) < 0)
  return letters[(after < 0 ? firsts.length : after) - 1] ?? ''
}

/**
 * The pinyin initials of a name, 金丽正 as `jlz`: what somebody types who finds a person in a hurry. A character with several
 * readings has the initial of its commonest, a surname that of the surname.
 */
export function initialsOf(name: string): string {
  const [surname = '', ...given] = [...name]
  return [surnames[surname] ?? initialOf(surname), ...given.map(initialOf)].join('')
}
