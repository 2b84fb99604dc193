import type { Misfit } from '../domain/roster-decision.ts'
import type { Language } from './language.ts'

const zh: Record<Misfit['code'], string> = {
  'no-body': '没有这个机构',
  'no-seat': '在该机构没有席位',
  'has-seat': '在该机构已有席位',
  'has-standing-seat': '仍是常务委员会组成人员，须一并变动',
  'changed-twice': '在同一议案中变动了两次',
  'other-person': '这个编号属于另一人',
  'too-many': '这份议案涉及的机构名单过多，不能一并变动，须分开提出',
}
const en: Record<Misfit['code'], string> = {
  'no-body': 'is to sit in a body that does not exist',
  'no-seat': 'has no seat in this body',
  'has-seat': 'has a seat in this body already',
  'has-standing-seat': 'still sits on the standing committee; the motion has to list both',
  'changed-twice': 'is changed twice in one motion',
  'other-person': 'is the number of somebody else',
  'too-many': 'is changed together with more rosters than can be changed at once; table several motions',
}

/** Why one change of a motion does not fit the roster, as a sentence. */
export const misfitSentence: Record<Language, (misfit: Misfit) => string> = {
  zh: ({ code, memberNo, body }) => `${memberNo}（${body}）：${zh[code]}`,
  en: ({ code, memberNo, body }) => `${memberNo} (${body}) ${en[code]}`,
}
