import type { NewHandling } from '../domain/objection.ts'

const decided: Record<NewHandling['decision'], string> = { upheld: '异议成立', dismissed: '异议不成立' }

export const objectionPageZh = {
  title: '对表决结果的异议',
  back: '返回我的会议',
  link: '对这一结果有异议？',
  own: '查看我的异议',
  what: '异议记入会议记录，由秘书处答复。表决结果不因异议改变；每项表决一人一次，提出后不能修改。会议闭会以后，请直接与秘书处联系。',
  text: '请写明哪里有误',
  note: '（不超过2000字）',
  send: '提出异议',
  objected: '异议已提出。',
  yours: '您的异议',
  byClerk: '由工作人员代为登记。',
  waiting: '正在等待秘书处答复。',
  decided,
  faults: { summary: '请改正以下内容后再提交：', text: '请写明异议的内容，不超过2000字。' },
  closed: '会议已闭会，这里不能再提出异议。请直接与秘书处联系。',
  'not-entitled': '您在这次表决中没有席位，不能在这里提出异议。',
  already: '您已提出过异议，以第一次为准；这次写的没有记录。',
}

/** What the page of an objection says. */
export type ObjectionPageWords = typeof objectionPageZh
