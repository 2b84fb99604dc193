import { beforeEach, expect, test, vi } from 'vitest'
import { Refusal } from '../../../functions/domain/refusal.ts'
import type { Seat, SeatChange } from '../../../functions/domain/roster.ts'
import { db, type Operation } from '../../../functions/store/db.ts'
import { query } from '../../../functions/store/items.ts'
import { keys } from '../../../functions/store/keys.ts'
import {
  changesOf,
  lastMotions,
  roster,
  rosterAsOf,
  rosterVersion,
  switched,
  unswitched,
} from '../../../functions/store/rosters.ts'
import { put, Stale, transact, type Write } from '../../../functions/store/transact.ts'
import { useTable } from '../../support/world.ts'

useTable()
let a = ''
let count = 0
beforeEach(() => {
  a = `a${count++}`
})

const at = (second: number) => new Date(Date.UTC(2023, 1, 24, 3, 0, second)).toISOString()
const seat = (memberNo: string, second = 1, unit = '单位'): Seat => ({
  memberNo,
  name: `名${memberNo}`,
  unit,
  constituency: 'health',
  position: 'member',
  since: at(second),
  by: 'import',
})
const begun = (memberNo: string, second: number, by = 'import'): SeatChange => ({
  at: at(second),
  op: 'begin',
  memberNo,
  name: `名${memberNo}`,
  motion: by === 'import' ? null : by,
  by,
})
async function become(seats: Seat[], second: number, more: Write[] = [], by = 'import', changes: SeatChange[] = []) {
  const from = await roster(a, 'plenary')
  await transact([...(await switched({ association: a }, from, { seats, by, changes, at: at(second) })), ...more])
}
const chunksOf = async () =>
  (await query<{ id?: string }>(keys.rosterHead(a, 'plenary').pk, { begins: 'chunk#' })).map(({ id }) => id)
const named = (seats: Seat[]) => seats.map(({ memberNo }) => memberNo).sort()

test('a body that never had seats has an empty roster', async () => {
  expect(await roster(a, 'plenary')).toEqual({ body: 'plenary', version: '', at: '', seats: [] })
  expect(await rosterAsOf(a, 'plenary', at(1))).toEqual({ body: 'plenary', version: '', at: '', seats: [] })
  expect(await changesOf(a, 'plenary')).toEqual([])
})

test('every version can be read as of any instant, by its own name, and stays as it was', async () => {
  await become([seat('1')], 10)
  await become([seat('1'), seat('2')], 20)
  await become([seat('2')], 30)
  for (const [second, expected] of [
    [9, []],
    [10, ['1']],
    [15, ['1']],
    [20, ['1', '2']],
    [29, ['1', '2']],
    [30, ['2']],
    [59, ['2']],
  ] as const)
    expect(named((await rosterAsOf(a, 'plenary', at(second))).seats)).toEqual(expected)
  expect(named((await rosterVersion(a, 'plenary', at(10))).seats)).toEqual(['1'])
  expect(await roster(a, 'plenary')).toMatchObject({ version: at(30), at: at(30) })
})

test('bodies do not mix, nor do associations', async () => {
  await become([seat('1')], 10)
  expect((await roster(a, 'standing')).seats).toEqual([])
  expect((await roster('other', 'plenary')).seats).toEqual([])
})

test('two versions of one instant follow each other, and what began with the second began then', async () => {
  await become([seat('1', 10)], 10, [], 'import', [begun('1', 10)])
  await become([seat('1', 10), { ...seat('2', 10), by: 'm' }], 10, [], 'm', [begun('2', 10, 'm')])
  const { version, seats } = await roster(a, 'plenary')
  expect(version).toBe(at(10).replace('000Z', '001Z'))
  expect(seats.map(({ since }) => since)).toEqual([at(10), version])
  expect((await changesOf(a, 'plenary')).map((change) => change.at)).toEqual([at(10), version])
  expect(named((await rosterAsOf(a, 'plenary', at(10))).seats)).toEqual(['1'])
  await become([], 5)
  expect((await roster(a, 'plenary')).version).toBe(at(10).replace('000Z', '002Z'))
})

test('changes come in the order they were made, and a motion’s are told from a file’s', async () => {
  await become([seat('1')], 10, [], 'import', [begun('1', 10)])
  await become([seat('1'), seat('2')], 20, [], 'm1', [begun('2', 20, 'm1')])
  await become([seat('2')], 30, [], 'm2', [{ ...begun('2', 30, 'm2'), op: 'reassign' }])
  expect((await changesOf(a, 'plenary')).map(({ memberNo, by }) => [memberNo, by])).toEqual([
    ['1', 'import'],
    ['2', 'm1'],
    ['2', 'm2'],
  ])
  const motions = await lastMotions(a, 'plenary')
  expect([[...motions.keys()], motions.get('2')?.op]).toEqual([['2'], 'reassign'])
})

test('a roster of many chunks is whole, and a change rewrites only the chunk it is in', async () => {
  const many = Array.from({ length: 3000 }, (_, n) => seat(String(n), 1, '单位'.repeat(60)))
  await become(many, 10)
  const first = await chunksOf()
  expect(first.length).toBeGreaterThan(3)
  expect(named((await roster(a, 'plenary')).seats)).toEqual(named(many))
  const altered = many.map((one) => (one.memberNo === '7' ? { ...one, unit: '新' } : one))
  await become(altered, 20)
  expect((await chunksOf()).length).toBe(first.length + 1)
  expect((await roster(a, 'plenary')).seats.find(({ memberNo }) => memberNo === '7')?.unit).toBe('新')
  expect((await rosterAsOf(a, 'plenary', at(19))).seats.find(({ memberNo }) => memberNo === '7')?.unit).not.toBe('新')
  await become([...altered, seat('new')], 30)
  expect((await chunksOf()).length).toBe(first.length + 2)
  expect((await roster(a, 'plenary')).seats).toHaveLength(3001)
})

test('of two who switch the same roster one succeeds, and the other is told to look again', async () => {
  await become([seat('1')], 10)
  const from = await roster(a, 'plenary')
  const to = (memberNo: string) => ({ seats: [seat(memberNo)], by: 'm', changes: [], at: at(20) })
  const attempts = [
    await switched({ association: a }, from, to('2')),
    await switched({ association: a }, from, to('3')),
  ]
  const outcomes = await Promise.allSettled(attempts.map(transact))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Stale) })
  expect((await roster(a, 'plenary')).seats).toHaveLength(1)
})

test('a roster that was switched no longer lets pass what relied on it', async () => {
  const none = await roster(a, 'plenary')
  await transact([unswitched(a, none)])
  await become([seat('1')], 10)
  await expect(transact([unswitched(a, none)])).rejects.toBeInstanceOf(Stale)
  await transact([unswitched(a, await roster(a, 'plenary'))])
})

test('a transaction that fails leaves no half-switched roster, in no body', async () => {
  await become([seat('1')], 10)
  const taken = keys.member(a, '1')
  await transact([put(taken, { memberNo: '1' })])
  const before = await roster(a, 'plenary')
  const standing = await switched({ association: a }, await roster(a, 'standing'), {
    seats: [seat('2')],
    by: 'm',
    changes: [begun('2', 20, 'm')],
    at: at(20),
  })
  const refusal = new Refusal('already-exists', { id: '1' })
  await expect(become([seat('2')], 20, [...standing, put(taken, { memberNo: '1' }, refusal)])).rejects.toBe(refusal)
  expect(await roster(a, 'plenary')).toEqual(before)
  expect((await roster(a, 'standing')).version).toBe('')
  expect((await rosterAsOf(a, 'plenary', at(59))).seats).toEqual(before.seats)
  expect(await changesOf(a, 'standing')).toEqual([])
  await become([seat('2')], 30)
  expect(named((await roster(a, 'plenary')).seats)).toEqual(['2'])
})

test('a switch whose answer is lost is there, once', async () => {
  const { ask } = db
  const lost = vi.spyOn(db, 'ask').mockImplementation((async (operation: Operation, input: object) => {
    const answer = await ask(operation, input as never)
    if (operation !== 'TransactWriteItems') return answer
    throw Object.assign(new Error('the connection ended'), { name: 'TimeoutError' })
  }) as never)
  await expect(become([seat('1')], 10)).rejects.toThrow('the connection ended')
  lost.mockRestore()
  expect(named((await roster(a, 'plenary')).seats)).toEqual(['1'])
  const versions = await query(keys.rosterHead(a, 'plenary').pk, { begins: 'version#' })
  expect(versions).toHaveLength(1)
})
