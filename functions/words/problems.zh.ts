import type { ProblemWords } from './problem-words.ts'

const list = (value: unknown) => (Array.isArray(value) ? value.join('、') : '')

const blockReasons: Record<string, string> = {
  decided: '只有尚未表决的议案可以一并表决',
  kind: '名单变动、选举和修正案须单独表决',
  amended: '对它的修正案尚未表决',
  rule: '各项议案的表决方式、法定人数和通过条件须相同',
  block: '它已列入另一项一并表决',
  scheduled: '对它的表决已经预定',
}

export const problemsZh: ProblemWords = {
  'made-for-another': [
    '这一页不是您的',
    () =>
      '这一页是为另一位委员打开的，后来在这台设备上登录的是别人。页面上的内容没有提交。请那位委员重新打开自己的个人链接，再做一次。',
  ],
  'not-authenticated': ['未登录', () => '没有凭证，或凭证已失效。请重新打开您的个人链接，或换用有效的令牌。'],
  'not-allowed': ['无权限', () => '您的角色不能进行这项操作。'],
  'not-same-origin': ['来源不符', () => '请求不是从本系统的页面发出的，未予办理。'],
  'not-found': ['未找到', ({ id }) => (id === undefined ? '没有这个地址。' : `没有“${id}”，或它不属于您的协会。`)],
  'link-not-valid': ['链接无效', () => '这个个人链接不存在、已过期或已作废。请向秘书处索取新的链接。'],
  invalid: ['内容有误', () => '所提交的内容有误，未作任何改动。请按所列各项更正后重试。'],
  'unsupported-media-type': ['格式不支持', () => '请按接口说明所列的格式提交。'],
  'too-large': ['内容过大', () => '所提交的内容超过上限：一般为1 MiB，导入为5 MiB；单项内容须在400 KB以内。'],
  stale: ['已被他人修改', () => '您读取之后内容已有改动，请重新读取再修改。'],
  'idempotency-key-reused': ['幂等键重复', () => '同一个 Idempotency-Key 已用于另一份内容。'],
  'too-busy': ['系统繁忙', () => '请稍候重试。本次请求未作任何改动。'],
  'already-exists': ['已存在', ({ id }) => `“${id}”已存在。`],
  'already-begun': ['已经开始', ({ id }) => `“${id ?? '该项'}”已经开始，不能再这样改动。`],
  'already-decided': ['已有决定', ({ id }) => `“${id}”已经表决或正在表决，不能再改动。`],
  'import-refused': [
    '导入未执行',
    ({ errors }) => `有${Array.isArray(errors) ? errors.length : ''}处错误，一行也没有导入。`,
  ],
  'roster-refused': ['名单不符', () => '变动与现行名单不符，未予执行。'],
  'quorum-not-met': [
    '未达法定人数',
    ({ entitled, present, required }) => `应到${entitled}人，实到${present}人，须${required}人，未达到法定人数。`,
  ],
  'not-allowed-now': [
    '现在不能这样做',
    ({ allowed }) => (list(allowed) ? `现在可以：${list(allowed)}。` : '现在没有可以进行的操作。'),
  ],
  'session-not-open': ['会议未在进行', ({ sessionStatus }) => `会议当前状态为 ${sessionStatus}，须在进行中。`],
  'session-closed': ['会议已闭会', () => '会议已闭会，记录不再改动。'],
  'another-item-current': ['另一议程正在进行', ({ item }) => `议程“${item}”正在进行，请先结束它。`],
  'another-poll-open': ['另一表决正在进行', ({ poll }) => `表决 ${poll} 正在进行，请先结束它。`],
  'not-amendable': ['不能修正', ({ id }) => `“${id}”不能修正：只有尚未表决、单独表决且本身不是修正案的议案才能修正。`],
  'amendment-undecided': ['修正案未决', ({ id, amendment }) => `须先表决修正案“${amendment}”，再表决“${id}”。`],
  'amendment-stale': [
    '修正案已不适用',
    ({ id, motion }) => `“${motion}”的案文在“${id}”提出后已有变动。请重新提交修正后的案文，或撤回该修正案。`,
  ],
  'in-block': ['属于一并表决', ({ id, block }) => `“${id}”列入一并表决“${block}”，请先将其分出单独表决。`],
  'not-for-a-block': ['不能一并表决', ({ id, why }) => `“${id}”不能列入一并表决：${blockReasons[String(why)]}。`],
  'poll-open': ['表决正在进行', () => '表决尚未结束。'],
  'poll-scheduled': ['已预定表决', ({ poll }) => `表决 ${poll} 已预定，届时自动开始；请先取消它。`],
  'poll-not-open': ['表决未开始', () => '表决没有开始。'],
  'opening-missed': ['错过开始时间', ({ opensAt }) => `表决原定于 ${opensAt} 开始，时间已过，未再补开。`],
  'poll-closed': ['表决已结束', () => '表决已结束，这一票没有计入。'],
  'not-counted': ['尚未计票', () => '举手表决须先录入计数。'],
  'count-exceeds-present': ['计数超过人数', ({ counted, present }) => `计数${counted}，超过实到${present}人。`],
  'wrong-method': ['表决方式不符', ({ method }) => `本次表决的方式是 ${method}，不能这样投票或计票。`],
  'already-voted': ['已经投票', () => '您已投过票，以第一次的选择为准。'],
  'already-objected': ['已提出异议', ({ id }) => `${id}已对本结果提出过异议；异议只记录一次。`],
  'not-entitled': ['没有表决权', () => '本次表决开始时，您在该机构没有席位。'],
  'not-present': ['未签到', () => '本次表决开始时您未签到，可以参加下一次表决。'],
  'check-in-closed': ['现在不能签到', () => '会议召集之后、闭会之前可以签到；通讯表决的会议不需要签到。'],
  'wrong-code': ['签到码不对', () => '签到码不对，或已经更换。请按大屏上现在的六位数字再输入一次。'],
  'too-many-tries': [
    '尝试次数过多',
    ({ retryAfter }) => `签到码试得太多了。请过${Math.ceil(Number(retryAfter) / 60)}分钟再试，或到签到处办理。`,
  ],
  'not-supported': ['尚不支持', ({ what }) => `尚不支持：${what}。`],
}
