const kinds = { equal: '等额选举', differential: '差额选举', open: '选举' }

export const electionPageZh = {
  kind: (kind: keyof typeof kinds, isRunoff: boolean) => (isRunoff ? '再次投票' : kinds[kind]),
  seats: (seats: number) => `应选${seats}名`,
  candidates: '候选人',

  form: {
    choose: (seats: number) => `请选择，最多${seats}名`,
    hint: (seats: number) => `可以少选，也可以一名都不选（全部弃权）。超过${seats}名，此票无效。`,
    chosen: (seats: number): [before: string, after: string] => ['已选', `名，最多${seats}名`],
    none: '全部弃权',
    others: '另选他人',
    othersHint: '写姓名，每格一人。重名的，请写委员编号。',
    other: (at: number) => `另选他人第${at}名`,
    more: '还要另选更多人',
  },

  review: {
    willElect: (count: number) => `您将选${count}名：`,
    nobody: '您一名都没有选：此票全部弃权。',
    fewer: (left: number | string) => `还可以再选${left}名；就这样投，此票有效。`,
    written: '另选',
    tooManyTitle: '所选人数超过应选名额，此票无效',
    tooMany: (count: number, seats: number) => `您选了${count}名，应选${seats}名。请在下面取消多选的，再核对一次。`,
    again: '重新核对',
    change: '返回修改',
    invalidTitle: '仍要投出无效票',
    invalid: '这样投出的票计入收回票，但不计入任何人的得票，且不能更改。',
    castInvalid: '投出无效票',
  },

  counted: {
    some: (count: number) => `已计入，选${count}名：`,
    abstain: '已计入：全部弃权',
    invalid: '已计入：无效票（所选人数超过应选名额）',
  },
  voted: {
    some: (count: number) => `您选了${count}名：`,
    abstain: '您的票：全部弃权',
    invalid: '您的票：无效（所选人数超过应选名额）',
  },

  result: {
    elected: (elected: number, seats: number) => `应选${seats}名，选出${elected}名`,
    nobody: (seats: number) => `应选${seats}名，无人当选`,
    void: '选举无效',
    who: (outcome: string, names: string[]) =>
      names.length > 0 ? `${outcome}：${names.join('、')}。` : `${outcome}。`,
    title: '选举结果',
    votes: (votes: number) => `${votes}票`,
    is: { elected: '当选', before: '此前已当选，不占名额', tied: '票数相等', below: '票数不足', not: '未当选' },
    written: '另选',
    scattered: (votes: number) => `另有分散的另选票${votes}票。`,
    runoff: (names: string[], seats: number) => `${names.join('、')}票数相等，就其余${seats}个名额再次投票。`,
    left: (seats: number) => `其余${seats}个名额另行选举。`,
    vacant: (seats: number) => `其余${seats}个名额暂缺。`,
    counts: {
      entitled: '应到',
      present: '实到',
      issued: '发出票',
      returned: '收回票',
      valid: '有效票',
      abstain: '其中全部弃权',
      invalid: '无效票',
    },
  },
}

/** What the pages say of an election. */
export type ElectionPageWords = typeof electionPageZh
