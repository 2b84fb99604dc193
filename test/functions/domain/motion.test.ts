import { expect, test } from 'vitest'
import { amended, type Motion, type MotionPatch, NewMotion } from '../../../functions/domain/motion.ts'
import { Refusal } from '../../../functions/domain/refusal.ts'

const each = { of: 'present', cmp: 'gt', num: 1, den: 2, each: 'constituency' } as const
const wanted = { kind: 'general', method: 'open', text: '同意。', majority: [each] } as const
const motion: Motion = { ...NewMotion.parse(wanted), id: 'm', session: 's', status: 'tabled', polls: [] }
const removal = { op: 'remove', member: '001' } as const

test.each<[string, Partial<Motion>, MotionPatch, string]>([
  ['a motion that was never voted on is amended', {}, { text: '不同意。' }, 'tabled'],
  ['a motion that was never voted on is withdrawn', {}, { status: 'withdrawn' }, 'withdrawn'],
  ['a motion whose poll was void is withdrawn', { polls: ['p'] }, { status: 'withdrawn' }, 'withdrawn'],
  ['a motion that was lost is withdrawn', { status: 'lost', polls: ['p'] }, { status: 'withdrawn' }, 'withdrawn'],
  ['what was voted on is not amended', { polls: ['p'] }, { text: '不同意。' }, 'already-decided'],
  [
    'what was voted on is not amended by its withdrawal',
    { status: 'lost', polls: ['p'] },
    { status: 'withdrawn', text: '不同意。' },
    'already-decided',
  ],
  [
    'what is being voted on is not withdrawn',
    { status: 'voting', polls: ['p'] },
    { status: 'withdrawn' },
    'already-decided',
  ],
  ['what is carried stays carried', { status: 'carried', polls: ['p'] }, { status: 'withdrawn' }, 'already-decided'],
  ['hands are not counted by constituency', {}, { method: 'hands' }, 'invalid'],
  ['only a roster-change has changes', {}, { changes: [removal] }, 'invalid'],
  ['a roster-change lists its changes', {}, { kind: 'roster-change' }, 'invalid'],
  ['a motion becomes a roster-change with its changes', {}, { kind: 'roster-change', changes: [removal] }, 'tabled'],
  ['an election lists its candidates', {}, { kind: 'election' }, 'invalid'],
])('%s', (_, stands, patch, expected) => {
  const outcome = () => {
    try {
      return amended({ ...motion, ...stands }, patch).status
    } catch (error) {
      return error instanceof Refusal ? error.code : error
    }
  }
  expect(outcome()).toBe(expected)
})
