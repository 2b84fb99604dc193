export const digestPageZh = {
  title: '意见建议办理情况',
  what: '会上提出的意见建议和办理情况。提出人不公开，标题中的人名以“○○”代替。',
  total: (count: number) => `共收到意见建议${count}件。`,
  sessions: '会议',
  tables: { status: '办理状态', theme: '主题' },
  listed: '已受理的意见建议',
  latest: (most: number) => `最近受理的${most}件，新的在前。`,
  none: '还没有已受理的意见建议。',
  number: '编号',
  name: '标题',
  theme: '主题',
  status: '状态',
  class: '答复类别',
}

/** What the public digest says. */
export type DigestPageWords = typeof digestPageZh
