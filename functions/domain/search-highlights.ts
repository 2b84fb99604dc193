import * as z from 'zod'
import { isChinese, type Texts } from './search-terms.ts'

const fields = ['title', 'situation', 'analysis', 'proposal'] as const

/** Where what was sought stands in a text: a part of the text, and the UTF-16 offsets in that part from which to which it stands. */
export const Highlight = z
  .object({ field: z.enum(fields), text: z.string(), ranges: z.array(z.tuple([z.int(), z.int()])) })
  .meta({ id: 'Highlight', example: { field: 'title', text: '设立市级人才公寓', ranges: [[4, 8]] } })
export type Highlight = z.infer<typeof Highlight>

type Range = [from: number, to: number]

/** The most UTF-16 units of a snippet, and how many of them stand before the first thing that was found. */
const longest = 120
const before = 20

/** Where each of the marks, which are normalised, stands in a suggestion: a snippet of each part of it in which one does. */
export const highlightsOf = (texts: Texts, marks: readonly string[]): Highlight[] =>
  fields.flatMap((field) => {
    const text = texts[field] ?? ''
    const ranges = joined(rangesIn(text, marks))
    return ranges.length > 0 ? [{ field, ...snippetOf(text, ranges) }] : []
  })

/** A text character by character normalised, and where in the text each UTF-16 unit of that begins and ends. */
function folded(text: string) {
  const [starts, ends]: [number[], number[]] = [[], []]
  let [plain, at] = ['', 0]
  for (const character of text) {
    const one = character.normalize('NFKC').toLowerCase()
    for (let unit = 0; unit < one.length; unit++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    plain += one
    at += character.length
  }
  return { plain, starts, ends }
}

function rangesIn(text: string, marks: readonly string[]): Range[] {
  const { plain, starts, ends } = folded(text)
  const ranges: Range[] = []
  for (const mark of marks)
    for (let at = plain.indexOf(mark); at >= 0; at = plain.indexOf(mark, at + mark.length))
      if (beginsWord(plain, at, mark)) ranges.push([starts[at] ?? 0, ends[at + mark.length - 1] ?? 0])
  return ranges
}

/** What is not Chinese is sought from the beginning of a word. */
const beginsWord = (plain: string, at: number, mark: string) =>
  isChinese(mark) || !/^(?!\p{Script=Han})[\p{L}\p{N}]$/u.test(plain.slice(at - 1, at)) || at === 0

/** The ranges in order, those that touch or overlap made one. */
function joined(ranges: Range[]): Range[] {
  const made: Range[] = []
  for (const [from, to] of ranges.sort((one, other) => one[0] - other[0])) {
    const last = made.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else made.push([from, to])
  }
  return made
}

/** The part of a text around the first range, and the ranges within it. No character is cut in two. */
function snippetOf(text: string, ranges: Range[]): { text: string; ranges: Range[] } {
  const [[first] = [0]] = ranges
  const from = whole(text, Math.max(0, Math.min(first - before, text.length - longest)))
  const to = whole(text, Math.min(text.length, from + longest))
  return {
    text: text.slice(from, to),
    ranges: ranges.filter(([start]) => start < to).map(([start, end]) => [start - from, Math.min(end, to) - from]),
  }
}

/** An offset that is not between the two halves of one character. */
const whole = (text: string, at: number) => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at - 1 : at)
