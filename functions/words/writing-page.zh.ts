export const writingPageZh = {
  titles: { new: '写意见建议', amend: '修改意见建议' },
  write: '写意见建议',
  oneMatter: '一件建议只写一件事。',
  noGroups: '这次会议没有讨论组，不能在这里提意见建议。',
  optional: '（可不填）',

  fields: {
    title: '标题',
    theme: '主题',
    group: '讨论组',
    priority: '对应的重点工作',
    situation: '情况：现在是怎样的',
    analysis: '分析：为什么会这样',
    proposal: '建议：应当怎样做',
    proposers: '联名人',
  },
  forWhom: '提出人（请勾选）',
  noPriority: '不对应',
  choose: '请选择',

  keep: '保存草稿',
  submit: '提交给秘书处',
  leave: '返回',
  afterwards: '保存后，由提出人或秘书处提交。',

  said: { saved: '草稿已保存。' },

  faults: {
    summary: '还不能保存，请更正：',
    title: '请填写标题，一行，不超过500字。',
    theme: '请选择主题。',
    group: '请选择讨论组。',
    priority: '请重新选择重点工作。',
    situation: '请填写情况，不超过1万字。',
    analysis: '分析请不超过1万字。',
    proposal: '请填写建议，不超过1万字。',
    proposers: '请勾选提出人，不超过40人。',
  },
  stale: '您打开之后，别人也作了修改。您写的都还在下面；再保存一次，就以您写的为准。',
  standing: '别人改成的内容',

  /** Without a script: the way to the page that lists what says the same, and what stands there where nothing does. */
  similar: { link: '查看可能相同的建议', none: '没有找到相近的建议。', back: '返回继续写' },

  /** What the script says while somebody writes. */
  saving: {
    saved: '已保存',
    saving: '改动暂存在本机，即将自动保存…',
    unsaved: '未保存，已暂存在本机，正在重试…',
    incomplete: '已暂存在本机。标题、情况、建议都填写后会自动保存。',
    lost: '还没有保存，请不要关闭本页。',
    restored: '已恢复您上次没有保存的内容。',
    refused: '未能保存，已暂存在本机。请按“保存草稿”查看原因。',
    signedOut: '登录已失效，未保存，已暂存在本机。请重新打开您的个人链接。',
    ended: '这件建议已经提交，不能再修改。您写的还暂存在本机。',
    conflict: '别人也修改了这件建议，您写的还没有保存。',
    mine: '以我写的为准',
    theirs: '用别人改的，放弃我写的',
    similar: '可能相同的建议',
    similarNote: '如果说的是同一件事，可以不必再写；提交了也会并案办理，同样答复您。',
  },
}

/** What the pages on which a suggestion is written say. */
export type WritingPageWords = typeof writingPageZh
