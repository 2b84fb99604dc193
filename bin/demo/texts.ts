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
  first: '排出两年的路线',
  late: '补齐两辆展品车',
  open: '年底前全部完成',
  note: '已按期完成。',
}

export const done = '办结归档。'

export const extension = '供应商交付推迟，需延长一个月。'

export const opinion = '同意，学会部推荐三名妇幼保健专家参加审定。'

export const handedBack = '技能认定由组织人事部负责，请改由其主办，本部协办。'

/** What is said of the tasks of the year's priorities. */
export const progress = {
  P1: [
    { text: '新建一批企业和园区科协', percent: 60, note: '已建六家，园区两家在筹备。' },
    { text: '每季度走访一线科技工作者', percent: 25 },
  ],
  P2: [{ text: '开好职称政策咨询窗口', status: 'done' }],
  P4: [
    { text: '流动科技馆走遍乡镇', percent: 45, note: '第一年的乡镇已经走完。' },
    { text: '培育讲得好的科普队伍', percent: 10 },
  ],
}

export const contact = { name: '科普部联系人', department: '科普部' }

export const reports = {
  first: {
    title: '关于五届四次全委会议部分意见建议的专报',
    addressee: '市委、市政府',
    documentNumber: (year: string) => `市科协〔${year}〕专报3号`,
    recipient: '市委办公室、市政府办公室',
    by: '市政府分管领导',
    instruction: '请财政、教育、工信部门分别研究，两个月内反馈。',
    note: '三个部门的答复已转告提出人。',
    assignment: {
      of: '重大技术改造项目设科技评估环节',
      title: '拟订重大技改项目第三方科技评估办法',
      task: '会同工信部门拟订评估办法，报市政府审定。',
      host: '智库中心',
      reply: '办法已报市政府审定，从明年立项的项目起执行。',
    },
  },
  second: {
    title: '关于稳定基层科技队伍的专报',
    addressee: '市委、市政府',
    documentNumber: (year: string) => `市科协〔${year}〕专报7号`,
    recipient: '市委办公室、市政府办公室',
  },
}

export const clerkReason = '手机没电，由工作人员代为录入。'
