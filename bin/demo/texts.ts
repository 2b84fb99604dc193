/** What the secretariat writes in the demonstration; the plans, the roster and the suggestions are files beside this one. */
export const signer = '宋晓燕'

export const queued = '涉及财政和跨部门事项，需呈报市委、市政府统筹。'

export const feedback = {
  satisfied: '事情办成了，满意。',
  unsatisfied: '只在两个学会试点，其余学会没有动静。',
  again: '希望列出全部学会的时间表。',
}

export const promises = {
  kept: '年内办完两季',
  open: '年底前全部完成',
  note: '已按期完成。',
}

export const done = '办结归档。'

export const reports = {
  first: {
    title: '关于五届四次全委会议部分意见建议的专报',
    addressee: '市委、市政府',
    documentNumber: (year: string) => `市科协〔${year}〕专报3号`,
    recipient: '市委办公室、市政府办公室',
    by: '市政府分管领导',
    instruction: '请财政、教育、工信部门分别研究，两个月内反馈。',
    note: '三个部门的答复已转告提出人。',
  },
  second: {
    title: '关于稳定基层科技队伍的专报',
    addressee: '市委、市政府',
    documentNumber: (year: string) => `市科协〔${year}〕专报7号`,
    recipient: '市委办公室、市政府办公室',
  },
}

export const clerkReason = '手机没电，由工作人员代为录入。'
