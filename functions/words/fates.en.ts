import type { FateWords } from './fate-words.ts'

type Part = [count: number, one: string, many: string]

const list = new Intl.ListFormat('en-GB')
const verb = ([count, one, many]: Part) => (count === 1 ? one : many)
const some = (parts: Part[]) => parts.filter(([count]) => count > 0)
const listed = (parts: Part[]) => list.format(some(parts).map((part) => `${part[0]} ${verb(part)}`))
const been = (count: number, done: string): Part => [count, `has been ${done}`, `have been ${done}`]

/** Of so many, these; one part that is all of them is said of them all. */
function among(total: number, parts: Part[]): string {
  const [first] = some(parts)
  if (!first) return ''
  if (first[0] === total) return total === 1 ? `; it ${verb(first)}` : `; all of them ${verb(first)}`
  return `; of these, ${listed(parts)}`
}

const answers = (count: number, how: string): Part => [count, `answer ${how}`, `answers ${how}`]

export const fatesEn: FateWords = {
  made: ({ made, merged, split }, title) => {
    if (made === 0) return `No suggestion was made at ${title}.`
    const parts = [been(merged, 'merged with others'), been(split, 'split into several')]
    return `${made} ${made === 1 ? 'suggestion was' : 'suggestions were'} made at ${title}${among(made, parts)}.`
  },
  settled: ({ settled: { closed, explained, referenced, declined, withdrawn }, open: { answered } }) => {
    const parts = [
      been(closed, 'closed'),
      been(answered, 'answered'),
      been(explained, 'explained'),
      been(referenced, 'kept for reference'),
      been(declined, 'declined'),
      been(withdrawn, 'withdrawn'),
    ]
    return some(parts).length > 0 ? `So far ${listed(parts)}.` : ''
  },
  satisfaction: ({ satisfaction: { satisfied, unsatisfied } }) => {
    const parts = [answers(satisfied, 'to their satisfaction'), answers(unsatisfied, 'not to it')]
    return some(parts).length > 0 ? `The proposers found ${listed(parts)}.` : ''
  },
  underWay: ({ open: { underWay, overdue } }) => {
    const begins = `${underWay} ${underWay === 1 ? 'is' : 'are'} being worked on`
    return underWay === 0 ? '' : `${begins}${among(underWay, [[overdue, 'is overdue', 'are overdue']])}.`
  },
  upward: ({ upward: { total, preparing, sent, instructed, fedBack, closed } }) => {
    const parts: Part[] = [
      [preparing, 'is being prepared', 'are being prepared'],
      been(sent, 'sent'),
      [instructed, 'has received instructions', 'have received instructions'],
      [fedBack, 'has had its outcome fed back', 'have had their outcome fed back'],
      been(closed, 'closed'),
    ]
    return total === 0 ? '' : `${total} ${total === 1 ? 'goes' : 'go'} to higher authorities${among(total, parts)}.`
  },
  open: ({ made, open: { total, unsorted } }) => {
    if (made === 0) return ''
    if (total === 0) return 'None is still open.'
    const parts: Part[] = [[unsorted, 'waits to be sorted', 'wait to be sorted']]
    return `${total} ${total === 1 ? 'is' : 'are'} still open${among(total, parts)}.`
  },
  space: ' ',
}
