export const groupReportPageZh = {
  title: '小组报告',
  back: '返回我的会议',
  none: '报告还没有写。',
  states: { written: '已写好，等召集人确认。', confirmed: '召集人已经确认。' },
  writtenAt: '写于',
  write: {
    text: '报告内容',
    note: '把本组讨论的情况和主要意见写在这里。保存之后，请召集人确认；确认后再改动，须重新确认。',
    send: '保存报告',
  },
  confirm: {
    title: '请确认',
    what: '下面是记录人写的报告。确认之后，它就是本组向大会的报告。',
    send: '确认这份报告',
  },
  said: { write: '报告已保存。', confirm: '报告已确认。' },
  faults: { summary: '请改正以下内容后再保存：', text: '请填写报告内容，不超过一万字。' },
  stale: '您打开之后，报告有了改动，还没有按您的意思办。您写的都还在下面；请看过现在的内容，再决定是否保存或确认。',
  standing: '现在的内容',
}

/** What the page of a group's report says. */
export type GroupReportPageWords = typeof groupReportPageZh
