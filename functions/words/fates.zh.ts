import type { FateWords } from './fate-words.ts'

type Part = [count: number, is: string]

const some = (parts: Part[]) => parts.filter(([count]) => count > 0)
const listed = (parts: Part[]) =>
  some(parts)
    .map(([count, is]) => `${is}${count}件`)
    .join('、')

/** Of so many, these; one part that is all of them is said of them all. */
function among(total: number, parts: Part[]): string {
  const [first] = some(parts)
  if (!first) return ''
  const [count, is] = first
  if (count === total) return total === 1 ? `，${is}` : `，均${is}`
  return `，其中${listed(parts)}`
}

const sentence = (begins: string, parts: Part[]) => (some(parts).length > 0 ? `${begins}${listed(parts)}。` : '')

export const fatesZh: FateWords = {
  made: ({ made, merged, split }, title) =>
    made === 0
      ? `${title}没有收到意见建议。`
      : `${title}共收到意见建议${made}件${among(made, [
          [merged, '并案办理'],
          [split, '分解办理'],
        ])}。`,
  settled: ({ settled: { closed, explained, referenced, declined, withdrawn }, open: { answered } }) =>
    sentence('目前，', [
      [closed, '已办结'],
      [answered, '已答复'],
      [explained, '已说明情况'],
      [referenced, '留作参考'],
      [declined, '不予受理'],
      [withdrawn, '撤回'],
    ]),
  satisfaction: ({ satisfaction: { satisfied, unsatisfied } }) =>
    sentence('提出人表示', [
      [satisfied, '满意'],
      [unsatisfied, '不满意'],
    ]),
  underWay: ({ open: { underWay, overdue } }) =>
    underWay === 0 ? '' : `正在办理${underWay}件${among(underWay, [[overdue, '已逾期']])}。`,
  upward: ({ upward: { total, preparing, sent, instructed, fedBack, closed } }) =>
    total === 0
      ? ''
      : `需向上呈报${total}件${among(total, [
          [preparing, '正在编报'],
          [sent, '已报送'],
          [instructed, '已获批示'],
          [fedBack, '已反馈结果'],
          [closed, '已办结'],
        ])}。`,
  open: ({ made, open: { total, unsorted } }) => {
    if (made === 0) return ''
    return total === 0 ? '已无未办结事项。' : `尚未办结的共${total}件${among(total, [[unsorted, '待受理或分办']])}。`
  },
  space: '',
}
