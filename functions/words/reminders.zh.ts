import type { ReminderWords } from './reminder-words.ts'

const format = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' })
const date = (day: string) => format.format(new Date(day))

export const remindersZh: ReminderWords = {
  owed: {
    answer: ({ suggestionNumber, title }) => `${suggestionNumber}《${title}》的答复`,
    opinion: ({ suggestionNumber, title }) => `${suggestionNumber}《${title}》的协办意见`,
    promise: ({ suggestionNumber, title }) => `${suggestionNumber}《${title}》的承诺事项`,
  },
  stages: {
    'due-soon': (owed, { until }) => `${owed}即将到期，期限为${date(until)}。`,
    due: (owed, { until }) => `${owed}到期，期限为${date(until)}。`,
    overdue: (owed, { until, number = 1 }) => `${owed}已逾期，期限为${date(until)}（第${number}次催办）。`,
  },
}
