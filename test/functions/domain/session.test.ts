import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  amended,
  moved,
  type Session,
  SessionMove,
  type SessionPatch,
  type SessionStatus,
  sessionMovesFrom,
} from '../../../functions/domain/session.ts'

const planned: Session = {
  id: 's',
  body: 'plenary',
  term: 5,
  number: 5,
  title: '五届五次全委会议',
  date: '2023-02-24',
  startsAt: '09:30',
  quorum: { of: 'entitled', cmp: 'gte', num: 2, den: 3 },
  voters: 'present',
  status: 'planned',
  live: 'key',
}
const at = (status: SessionStatus): Session => ({ ...planned, status })

test.each([
  ['planned', ['convene']],
  ['convened', ['open']],
  ['open', ['adjourn', 'close']],
  ['adjourned', ['resume', 'close']],
  ['closed', []],
] as const)('from %s the moves are %j, and any other is refused with these', (status, allowed) => {
  expect(sessionMovesFrom(status)).toEqual(allowed)
  for (const move of SessionMove.options.filter((one) => !allowed.some((known) => known === one)))
    expect(() => moved(at(status), move)).toThrow(
      expect.objectContaining({ code: 'not-allowed-now', values: { allowed } }),
    )
})

/** The contract's own words: planned → convened → open ⇄ adjourned → closed. */
const paths = new Set([
  'planned convened',
  'convened open',
  'open adjourned',
  'adjourned open',
  'adjourned closed',
  'open closed',
])

test('whatever moves are tried, a session only goes where the contract lets it, and never on from closed', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SessionMove.options), { maxLength: 40 }), (tried) => {
      let session = planned
      for (const move of tried) {
        const allowed = sessionMovesFrom(session.status)
        if (!allowed.includes(move)) continue
        const next = moved(session, move)
        expect(paths).toContain(`${session.status} ${next.status}`)
        session = next
      }
    }),
  )
})

test.each([
  ['adjourned', { openPoll: 'p' }, 'adjourn', 'poll-open'],
  ['closed', { openPoll: 'p' }, 'close', 'poll-open'],
  ['closed', { currentItem: 'i' }, 'close', 'another-item-current'],
] as const)('a session is not %s over %j', (_, standing, move, code) => {
  expect(() => moved({ ...at('open'), ...standing }, move)).toThrow(expect.objectContaining({ code }))
})

test('a session may be adjourned in the middle of an item', () => {
  expect(moved({ ...at('open'), currentItem: 'i' }, 'adjourn')).toMatchObject({ status: 'adjourned', currentItem: 'i' })
})

const changes: [SessionPatch, boolean][] = [
  [{ quorum: null }, true],
  [{ voters: 'entitled' }, true],
  [{ number: 6 }, true],
  [{ quorum: { den: 3, num: 2, cmp: 'gte', of: 'entitled' }, voters: 'present', number: 5 }, false],
  [{ venue: '二楼', title: '另一个名称', date: '2023-02-25', startsAt: '10:00' }, false],
]

test.each(changes)('once a session has begun, whether %j is refused: %s', (patch, isRefused) => {
  for (const status of ['planned', 'convened'] as const) expect(amended(at(status), patch)).toMatchObject(patch)
  for (const status of ['open', 'adjourned'] as const)
    if (isRefused) expect(() => amended(at(status), patch)).toThrow(expect.objectContaining({ code: 'already-begun' }))
    else expect(amended(at(status), patch)).toMatchObject(patch)
  expect(() => amended(at('closed'), patch)).toThrow(expect.objectContaining({ code: 'session-closed' }))
})
