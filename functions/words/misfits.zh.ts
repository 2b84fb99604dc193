import type { Misfit } from '../domain/roster-decision.ts'

const reasons: Record<Misfit['code'], string> = {
  'no-body': '没有这个机构',
  'no-seat': '在该机构没有席位',
  'has-seat': '在该机构已有席位',
  'has-standing-seat': '仍是常务委员会组成人员，须一并变动',
  'changed-twice': '在同一议案中变动了两次',
  'not-known': '不是已登记的人员，须先登记',
  'other-person': '这个编号属于另一人',
  'too-many': '这份议案涉及的机构名单过多，不能一并变动，须分开提出',
}

export const misfitZh = ({ code, memberNo, body }: Misfit) => `${memberNo}（${body}）：${reasons[code]}`
