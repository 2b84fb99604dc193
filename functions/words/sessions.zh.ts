import { numeralZh } from './numeral.zh.ts'
import type { SessionWords } from './session-words.ts'

export const sessionsZh: SessionWords = {
  title: ({ term, number, body }) => {
    const count = number === null ? '' : `${numeralZh(number)}次`
    return `${numeralZh(term)}届${count}${body}${body.endsWith('会') ? '议' : '会议'}`
  },
  quorum: ({ quorum, seats, entitled, present, required, met }, voters) => {
    const there = voters === 'entitled' ? `通讯表决，应到${entitled}人` : `应到${entitled}人，实到${present}人`
    if (!quorum) return `${there}，未规定法定人数`
    const base = quorum.of === 'seats' ? `全体${seats}席，` : ''
    return `${base}${there}，须${required}人，${met ? '符合' : '未达到'}法定人数`
  },
}
