import type { Role } from '../domain/caller.ts'

/** What the way back to one's own page is called. */
const own: Record<Role, string> = {
  member: '回到我的页面',
  secretariat: '回到会务台',
  leader: '回到意见建议办理情况',
  auditor: '回到意见建议办理情况',
  host: '回到本部门的意见建议',
}

export const problemPageZh = {
  notFound: { title: '没有找到这一页', detail: '地址可能不完整，或这一项已经不在，或不属于您的协会。' },
  failed: {
    title: '系统出了问题',
    detail: '没有办成，不是您的操作有误。请稍后再试；一直不行的，请告知秘书处。',
  },
  own,
  start: '到首页',
  retry: '再试一次',
}

/** What a page says in place of the one that was asked for. */
export type ProblemPageWords = typeof problemPageZh
