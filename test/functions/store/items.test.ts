import { randomUUID } from 'node:crypto'
import type { BatchWriteCommandInput } from '@aws-sdk/lib-dynamodb'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Refusal } from '../../../functions/domain/refusal.ts'
import { db, type Operation } from '../../../functions/store/db.ts'
import { find, putOnce, query, queryEntries, read, readAll, stage } from '../../../functions/store/items.ts'
import { put, remove, Stale, transact, unchanged } from '../../../functions/store/transact.ts'
import { useTable } from '../../support/world.ts'

useTable()
interface Thing {
  name: string
}
const keyOf = (sk: string, pk = 'things') => ({ pk, sk })
const fresh = () => keyOf(randomUUID())

describe('on the database', () => {
  test('an entity is read as it was put, without its key or revision', async () => {
    const key = fresh()
    await transact([put(key, { name: '甲', ttl: 1 })])
    expect(JSON.stringify(await read<Thing>(key))).toBe('{"name":"甲"}')
  })

  test('what was read can be put once; a second put of the same reading is stale', async () => {
    const key = fresh()
    await transact([put(key, { name: '甲' })])
    const first = await find<Thing>(key, { kind: 'thing', id: 'x' })
    await transact([put(key, { ...first, name: '乙' })])
    await expect(transact([put(key, { ...first, name: '丙' })])).rejects.toBeInstanceOf(Stale)
    await expect(transact([remove(key, first)])).rejects.toBeInstanceOf(Stale)
    await expect(transact([unchanged(key, first)])).rejects.toBeInstanceOf(Stale)
    expect(await read<Thing>(key)).toMatchObject({ name: '乙' })
  })

  test('a new entity never replaces one that is there', async () => {
    const key = fresh()
    await transact([put(key, { name: '甲' })])
    const refusal = new Refusal('already-exists')
    await expect(transact([put(key, { name: '乙' }, refusal)])).rejects.toBe(refusal)
  })

  test('all the writes are made or none', async () => {
    const [one, two] = [fresh(), fresh()]
    await transact([put(two, { name: 'there' })])
    await expect(transact([put(one, { name: 'new' }), put(two, { name: 'other' })])).rejects.toBeInstanceOf(Stale)
    expect(await read(one)).toBeUndefined()
  })

  test('of many puts at once exactly one stands, and the others learn which', async () => {
    const key = fresh()
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => putOnce<Thing>(key, { name })))
    const stands = await read<Thing>(key)
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1)
    for (const answer of answers.filter((one) => one !== undefined)) expect({ ...answer }).toEqual({ ...stands })
  })

  test('a query reads every page, in key order, from a beginning, after a key, or back from one', async () => {
    const pk = `many-${randomUUID()}`
    const name = 'x'.repeat(10_000)
    const items = Array.from({ length: 150 }, (_, n) => ({
      key: keyOf(`n#${String(n).padStart(3, '0')}`, pk),
      entity: { name },
    }))
    await stage([...items, { key: keyOf('other', pk), entity: { name } }])
    expect(await query(pk)).toHaveLength(151)
    expect(await query(pk, { begins: 'n#' })).toHaveLength(150)
    const after = await queryEntries(pk, { begins: 'n#', after: 'n#009', limit: 2 })
    expect(after.map(({ sk }) => sk)).toEqual(['n#010', 'n#011'])
    const back = await queryEntries(pk, { begins: 'n#', downTo: 'n#020', limit: 2 })
    expect(back.map(({ sk }) => sk)).toEqual(['n#020', 'n#019'])
    const newest = await queryEntries(pk, { begins: 'n#', newestFirst: true, after: 'n#148', limit: 2 })
    expect(newest.map(({ sk }) => sk)).toEqual(['n#147', 'n#146'])
  })

  test('many are read by their keys at once; what is not there is left out', async () => {
    const pk = `some-${randomUUID()}`
    const keys = Array.from({ length: 130 }, (_, n) => keyOf(String(n), pk))
    await stage(keys.map((key) => ({ key, entity: { name: key.sk } })))
    const found = await readAll<Thing>([...keys, keyOf('none', pk)])
    expect(found).toHaveLength(130)
    expect(found.every(({ key, entity }) => key.sk === entity.name)).toBe(true)
  })
})

describe('when the database takes only some of a batch', () => {
  afterEach(() => void vi.restoreAllMocks())
  const table = () => process.env.MAIN_TABLE ?? ''
  const things = ['a', 'b', 'c'].map((sk) => ({ key: keyOf(sk), entity: { name: sk } }))

  test('the rest is put again, and only the rest', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const left = { PutRequest: { Item: { pk: 'things', sk: 'b', name: 'b', rev: 1 } } }
    const asked = vi
      .spyOn(db, 'ask')
      .mockResolvedValueOnce({ UnprocessedItems: { [table()]: [left] } } as never)
      .mockResolvedValue({})
    await stage(things)
    const sent = asked.mock.calls.map(([, input]) => (input as BatchWriteCommandInput).RequestItems?.[table()])
    expect(sent.map((requests) => requests?.length)).toEqual([3, 1])
    expect(sent[1]).toEqual([left])
  })

  test('the rest is read again', async () => {
    vi.spyOn(db, 'ask')
      .mockResolvedValueOnce({
        Responses: { [table()]: [{ ...keyOf('a'), name: 'a' }] },
        UnprocessedKeys: { [table()]: { Keys: [keyOf('b')] } },
      } as never)
      .mockResolvedValue({ Responses: { [table()]: [{ ...keyOf('b'), name: 'b' }] } } as never)
    const found = await readAll<Thing>([keyOf('a'), keyOf('b')])
    expect(found.map(({ entity }) => entity.name)).toEqual(['a', 'b'])
  })

  test('and goes on taking none, it is too busy', async () => {
    vi.spyOn(db, 'ask').mockImplementation((async (_: Operation, { RequestItems }: BatchWriteCommandInput) => ({
      UnprocessedItems: RequestItems,
    })) as never)
    await expect(stage(things)).rejects.toEqual(new Refusal('too-busy'))
  })
})
