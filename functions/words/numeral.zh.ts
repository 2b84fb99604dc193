const digits = '零一二三四五六七八九'
const units = ['', '十', '百']

/** A number from 1 to 999 in Chinese numerals as a title has them: 五, 十, 十二, 二十, 一百零五, 一百一十. */
export function numeralZh(value: number): string {
  const places = [...String(value)].map(Number)
  const read = places.map((digit, at) => (digit === 0 ? '零' : digits[digit] + (units[places.length - 1 - at] ?? '')))
  return read.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}
