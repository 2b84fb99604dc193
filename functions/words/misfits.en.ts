import type { Misfit } from '../domain/roster-decision.ts'

const reasons: Record<Misfit['code'], string> = {
  'no-body': 'is to sit in a body that does not exist',
  'no-seat': 'has no seat in this body',
  'has-seat': 'has a seat in this body already',
  'has-standing-seat': 'still sits on the standing committee; the motion has to list both',
  'changed-twice': 'is changed twice in one motion',
  'not-known': 'is not a person on record; register them first',
  'other-person': 'is the number of somebody else',
  'too-many': 'is changed together with more rosters than can be changed at once; table several motions',
}

export const misfitEn = ({ code, memberNo, body }: Misfit) => `${memberNo} (${body}) ${reasons[code]}`
