import { expect, test } from 'vitest'
import { afterPoll, amended, type Motion, type MotionPatch, NewMotion } from '../../../functions/domain/motion.ts'
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

/** What is refused, as its problem document will say it. */
const refusalOf = (act: () => unknown): unknown => {
  try {
    return act()
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, ...error.values }
    throw error
  }
}

const amendment = { amends: 'm', amendedText: '原则同意。' }
test.each<[string, object, { path: string; message: string }[]]>([
  [
    'a roster-change without changes',
    { kind: 'roster-change' },
    [{ path: 'changes', message: 'a roster-change lists its changes' }],
  ],
  [
    'changes of what is no roster-change',
    { changes: [removal] },
    [{ path: 'changes', message: 'only a roster-change has changes' }],
  ],
  [
    'hands by constituency, in one of several thresholds',
    { method: 'hands', majority: [{ ...each, each: undefined }, each] },
    [{ path: 'majority', message: 'hands are not counted by constituency' }],
  ],
  [
    'an amendment that says nothing',
    { amends: 'm' },
    [{ path: 'amendedText', message: 'an amendment says what it amends and what that is to say' }],
  ],
  [
    'a new text of nothing',
    { amendedText: '原则同意。' },
    [{ path: 'amendedText', message: 'an amendment says what it amends and what that is to say' }],
  ],
  [
    'an amendment that changes the roster too',
    { ...amendment, kind: 'roster-change', changes: [removal] },
    [{ path: 'kind', message: 'an amendment is general: it changes a text and nothing else' }],
  ],
  [
    'a turn of what is no amendment',
    { order: 1 },
    [{ path: 'order', message: 'only amendments have a turn of their own' }],
  ],
  ['an amendment', amendment, []],
  ['an amendment with its turn', { ...amendment, order: 1 }, []],
  ['a motion', {}, []],
])('a new motion is judged: %s', (_, parts, faults) => {
  const { success, error } = NewMotion.safeParse({ ...wanted, ...parts })
  expect(success).toBe(faults.length === 0)
  expect(error?.issues.map(({ code, path, message }) => ({ code, path: path.join(), message })) ?? []).toEqual(
    faults.map((fault) => ({ code: 'custom', ...fault })),
  )
})

test('a motion amended into a contradiction is refused with the places of it', () => {
  expect(refusalOf(() => amended(motion, { order: 2, changes: [removal] }))).toEqual({
    code: 'invalid',
    errors: [
      { path: 'changes', message: 'only a roster-change has changes' },
      { path: 'order', message: 'only amendments have a turn of their own' },
    ],
  })
})

test.each<[string, Partial<Motion>, object]>([
  ['a poll is scheduled on', { scheduled: 'p' }, { code: 'poll-scheduled', poll: 'p' }],
  ['is a block', { kind: 'block' }, { code: 'not-allowed-now', allowed: ['separate'] }],
  ['a block holds', { block: 'b' }, { code: 'in-block', id: 'm', block: 'b' }],
  ['is being amended by a vote', { amending: 'a' }, { code: 'amendment-undecided', id: 'm', amendment: 'a' }],
  ['was voted on', { polls: ['p'] }, { code: 'already-decided', id: 'm' }],
])('what %s is not altered, and the refusal names what is in the way', (_, stands, refusal) => {
  expect(refusalOf(() => amended({ ...motion, ...stands }, { text: '不同意。' }))).toEqual(refusal)
})

test('what a carried amendment made of a text is not said otherwise by hand; the rest of the motion may be', () => {
  const changed = { ...motion, amendedBy: ['a'] }
  expect(refusalOf(() => amended(changed, { text: '不同意。' }))).toEqual({ code: 'already-decided', id: 'm' })
  expect(amended(changed, { mover: '001' })).toEqual({ ...changed, mover: '001' })
  expect(amended({ ...motion, amendedBy: [] }, { text: '不同意。' }).text).toBe('不同意。')
})

test.each<['carried' | 'lost' | 'void', Partial<Motion>]>([
  ['carried', { status: 'carried', resolution: '同意。' }],
  ['lost', { status: 'lost' }],
  ['void', { status: 'tabled' }],
])(
  'after a poll that is %s, a motion stands accordingly; only what is carried leaves a resolution',
  (outcome, parts) => {
    expect(afterPoll({ ...motion, status: 'voting' }, outcome)).toEqual({ ...motion, ...parts })
  },
)
