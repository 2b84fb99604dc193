import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { AwsError } from '../../../functions/store/aws/call.ts'
import { db } from '../../../functions/store/db.ts'
import { decided, most, put, Stale, transact } from '../../../functions/store/transact.ts'

process.env.MAIN_TABLE = 'none'
let asked = vi.spyOn(db, 'ask')
const calls = () => asked.mock.calls.length
beforeEach(() => {
  vi.restoreAllMocks()
  asked = vi.spyOn(db, 'ask').mockResolvedValue({})
  vi.spyOn(Math, 'random').mockReturnValue(0)
})

const cancelled = (...codes: string[]) =>
  new AwsError('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) })
const named = (name: string) => new AwsError(name, {})

const writes = [
  put({ pk: 'a', sk: '1' }, {}, new Refusal('already-exists')),
  put({ pk: 'a', sk: '2' }, {}, new Refusal('already-voted')),
  put({ pk: 'a', sk: '3' }, {}),
]

describe('is tried again', () => {
  test.each([
    ['after a conflict with another transaction', cancelled('None', 'TransactionConflict', 'None')],
    ['after conflicts on several items', cancelled('TransactionConflict', 'None', 'TransactionConflict')],
    ['when throttled', cancelled('ThrottlingError', 'None', 'None')],
    ['when the table is out of throughput', cancelled('None', 'None', 'ProvisionedThroughputExceeded')],
    ['when both', cancelled('TransactionConflict', 'ThrottlingError', 'None')],
    ['while the same one is still in progress', named('TransactionInProgressException')],
  ])('%s', async (_, error) => {
    asked.mockRejectedValueOnce(error).mockRejectedValueOnce(error)
    await transact(writes)
    expect(calls()).toBe(3)
  })

  test('nine times, and then it is too busy', async () => {
    asked.mockRejectedValue(cancelled('TransactionConflict', 'None', 'None'))
    await expect(transact(writes)).rejects.toEqual(new Refusal('too-busy'))
    expect(calls()).toBe(9)
  })

  test('after a pause that grows, with full jitter', async () => {
    const waits: number[] = []
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms: number) => {
      waits.push(ms)
      queueMicrotask(run)
    }) as never)
    asked.mockRejectedValue(cancelled('TransactionConflict', 'None', 'None'))
    await expect(transact(writes)).rejects.toThrow()
    vi.mocked(globalThis.setTimeout).mockRestore()
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 640])
  })
})

describe('is refused at once', () => {
  test.each([
    ['the first write', ['ConditionalCheckFailed', 'None', 'None'], new Refusal('already-exists')],
    ['the second write', ['None', 'ConditionalCheckFailed', 'None'], new Refusal('already-voted')],
    ['a write that names none', ['None', 'None', 'ConditionalCheckFailed'], new Stale()],
    [
      'a write, while another one conflicts',
      ['TransactionConflict', 'ConditionalCheckFailed', 'None'],
      new Refusal('already-voted'),
    ],
    [
      'two writes: the first one says why',
      ['None', 'ConditionalCheckFailed', 'ConditionalCheckFailed'],
      new Refusal('already-voted'),
    ],
  ])('by the condition of %s', async (_, codes, refusal) => {
    asked.mockRejectedValue(cancelled(...codes))
    await expect(transact(writes)).rejects.toEqual(refusal)
    expect(calls()).toBe(1)
  })

  test.each([
    ['a write that the database cannot make', cancelled('None', 'ValidationError', 'None')],
    ['an item that grew too large', cancelled('ItemCollectionSizeLimitExceeded', 'None', 'None')],
    ['a cancellation without reasons', cancelled()],
    ['anything else', named('AccessDeniedException')],
  ])('by %s, as it came', async (_, error) => {
    asked.mockRejectedValue(error)
    await expect(transact(writes)).rejects.toBe(error)
    expect(calls()).toBe(1)
  })
})

test('more writes than one transaction takes are a fault of the program, and none is made', async () => {
  await expect(transact(Array.from({ length: most + 1 }, () => put({ pk: 'a', sk: 'x' }, {})))).rejects.toThrow('101')
  expect(calls()).toBe(0)
})

describe('what was decided', () => {
  test('on what has changed since is decided again', async () => {
    const attempt = vi.fn().mockRejectedValueOnce(new Stale()).mockResolvedValueOnce('done')
    expect(await decided(attempt)).toBe('done')
    expect(attempt).toHaveBeenCalledTimes(2)
  })

  test('is not decided again when it is refused', async () => {
    const attempt = vi.fn().mockRejectedValue(new Refusal('already-begun'))
    await expect(decided(attempt)).rejects.toEqual(new Refusal('already-begun'))
    expect(attempt).toHaveBeenCalledTimes(1)
  })

  test('over and over on what keeps changing is too busy', async () => {
    const attempt = vi.fn().mockRejectedValue(new Stale())
    await expect(decided(attempt)).rejects.toEqual(new Refusal('too-busy'))
    expect(attempt).toHaveBeenCalledTimes(9)
  })
})
