import { describe, expect, test } from 'vitest'
import type { Motion } from '../../../functions/domain/motion.ts'
import type { Poll } from '../../../functions/domain/poll.ts'
import type { Session } from '../../../functions/domain/session.ts'
import { outstanding, voteStep } from '../../../functions/domain/vote-step.ts'
import { motion, poll } from '../../support/hall.ts'

const hands = { for: 31, against: 4, abstain: 2 }
const papers = { issued: 100, returned: 98, for: 90, against: 5, abstain: 2, invalid: 1 }
const tabled: Parameters<typeof voteStep>[1] = { id: 'm', status: 'tabled', polls: [] }
const voted = { ...tabled, polls: ['p'] }
const refused: Motion['effect'] = { status: 'refused', at: '', bodies: [] }
type Held = Pick<Session, 'status' | 'openPoll'>
const open: Held = { status: 'open' }

test.each<[string, Held, typeof tabled, Pick<Poll, 'status' | 'method' | 'count'> | undefined, string]>([
  ['a tabled motion is put to the vote', open, tabled, undefined, 'open'],
  ['before the session is open it waits', { status: 'convened' }, tabled, undefined, 'wait-session'],
  ['while another poll is open it waits', { ...open, openPoll: 'x' }, tabled, undefined, 'wait-poll'],
  ['after the session nothing comes', { status: 'closed' }, tabled, undefined, 'none'],
  ['an open ballot can be closed', { ...open, openPoll: 'p' }, voted, { status: 'open', method: 'open' }, 'close'],
  ['hands are counted first', { ...open, openPoll: 'p' }, voted, { status: 'open', method: 'hands' }, 'count'],
  [
    'papers that are counted can be closed',
    { ...open, openPoll: 'p' },
    voted,
    { status: 'open', method: 'secret', count: papers },
    'close',
  ],
  ['a close that is under way is waited for', open, voted, { status: 'closing', method: 'open' }, 'closing'],
  [
    'what was lost can be voted on again',
    open,
    { ...voted, status: 'lost' },
    { status: 'closed', method: 'open' },
    'again',
  ],
  ['what was void can be voted on again', open, voted, { status: 'closed', method: 'secret' }, 'again'],
  ['what was carried is done', open, { ...voted, status: 'carried' }, { status: 'closed', method: 'open' }, 'none'],
  ['what is in a block waits for it', open, { ...tabled, block: 'b' }, undefined, 'wait-block'],
  [
    'a scheduled poll opens by itself',
    open,
    { ...voted, scheduled: 'q' },
    { status: 'closed', method: 'open' },
    'wait-opening',
  ],
  ['what was withdrawn is done', open, { ...tabled, status: 'withdrawn' }, undefined, 'none'],
  [
    'a change that did not fit is resolved, even after the session',
    { status: 'closed' },
    { ...voted, status: 'carried', effect: refused },
    { status: 'closed', method: 'open' },
    'resolve',
  ],
])('%s', (_, held, motion, latest, expected) => {
  expect(voteStep(held, motion, latest, [])).toBe(expected)
})

test.each([
  ['comes before its motion', 'tabled', 'wait-amendment'],
  ['that was decided leaves it free', 'lost', 'open'],
] as const)('an amendment %s', (_, status, expected) => {
  expect(voteStep(open, tabled, undefined, [{ ...motion, amends: 'm', status }])).toBe(expected)
})

describe('how many have not voted', () => {
  test.each<[string, Partial<Poll>, number, number | undefined]>([
    ['of an open ballot, who sent none', { method: 'open' }, 27, 73],
    ['of hands, nobody before they are counted', { method: 'hands' }, 0, 100],
    ['of hands, who raised none', { method: 'hands', count: hands }, 0, 63],
    [
      'of hands for one candidate after another, nobody knows',
      { method: 'hands', count: { candidates: [], others: [] } },
      0,
      undefined,
    ],
    ['of papers, those that did not come back', { method: 'secret', count: papers }, 0, 2],
    ['of papers, none where more came back', { method: 'secret', count: { ...papers, returned: 101 } }, 0, 0],
  ])('%s', (_, more, turnout, expected) => {
    expect(outstanding({ ...poll, ...more }, turnout)).toBe(expected)
  })
})
