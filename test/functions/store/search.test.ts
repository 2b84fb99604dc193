import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { queryOf } from '../../../functions/domain/search-query.ts'
import { matching } from '../../../functions/domain/search-ranking.ts'
import { begun } from '../../../functions/domain/suggestion-relations.ts'
import { keepSnapshots } from '../../../functions/jobs/keep-snapshots.ts'
import { db, mainTable, type Operation } from '../../../functions/store/db.ts'
import { idAt } from '../../../functions/store/ids.ts'
import { query, stage } from '../../../functions/store/items.ts'
import { keys, logIndex } from '../../../functions/store/keys.ts'
import { searchIndex } from '../../../functions/store/search.ts'
import { begin, follow } from '../../../functions/store/search-index.ts'
import { readSnapshot, type SnapshotHead, snapshotHead } from '../../../functions/store/search-snapshots.ts'
import { aDiscussion, type Discussion } from '../../support/discussion.ts'
import { useTable } from '../../support/world.ts'

useTable()
let at: Discussion
let a: string
beforeEach(async () => {
  at = await aDiscussion()
  a = at.world.association
})
afterEach(() => vi.restoreAllMocks())

const found = async (q: string) => matching(await searchIndex(a), queryOf(q)).map(({ id }) => id)

/** The suggestion with this number as it stands in the table, written by nobody that the log tells of. */
const stored = (no: string, title: string) => {
  const texts = { title, situation: '无', proposal: '无' }
  const matter = {
    session: 's',
    group: 'g1',
    theme: '科学普及',
    proposers: ['001'],
    by: 'x',
    at: new Date().toISOString(),
  }
  return { key: keys.suggestion(a, 's', no), entity: begun({ id: `s.${no}`, number: no, ...matter, ...texts }) }
}

/** An entry of the log of some time ago: late, or the first of many. */
const entered = (id: string, about: string[], move = 'create') => ({
  key: keys.log(a, about[0] ?? '', id),
  entity: {
    ...{ id, at: new Date().toISOString(), by: 'x', about, move },
    ...{ [logIndex.pk]: `${a}#log`, [logIndex.sk]: id },
  },
})
const ago = (ms: number) => idAt(Date.now() - ms)

test('what was written down is found at once, and no longer by what it said before it was changed', async () => {
  expect(await found('灯塔')).toEqual([])
  const { id } = await at.suggest({ title: '修灯塔' })
  expect(await found('灯塔')).toEqual([id])
  await at.world.patch(`/v1/suggestions/${id}`, { title: '修码头' })
  expect([await found('灯塔'), await found('码头')]).toEqual([[], [id]])
})

test('the parts of what was split are found', async () => {
  const id = await at.taken('submit', 'accept')
  await found('任何')
  const part = { situation: '无', proposal: '无' }
  await at.move(id, 'split', {
    parts: [
      { title: '修灯塔', ...part },
      { title: '修码头', ...part },
    ],
  })
  expect((await found('灯塔')).length).toBe(1)
})

test("another association's suggestions are never found", async () => {
  await at.suggest({ title: '修灯塔' })
  const other = await aDiscussion()
  expect(matching(await searchIndex(other.world.association), queryOf('灯塔'))).toEqual([])
})

test('those who ask at once share one look into the log', async () => {
  await found('灯塔')
  const send = vi.spyOn(db, 'ask')
  await Promise.all(Array.from({ length: 20 }, () => searchIndex(a)))
  const looks = send.mock.calls.filter(([operation, input]) => operation === 'Query' && 'IndexName' in input)
  expect(looks.length).toBe(1)
})

test('who asks after a look has begun does not make do with it', async () => {
  await found('灯塔')
  const { ask } = db
  let written: Promise<unknown> | undefined
  vi.spyOn(db, 'ask').mockImplementation((async (operation: Operation, input: object) => {
    const answer = await ask(operation, input as never)
    if (operation === 'Query' && 'IndexName' in input && !written) {
      written = at.suggest({ title: '修灯塔' }).then(() => found('灯塔'))
      await new Promise((done) => setTimeout(done, 300))
    }
    return answer
  }) as never)
  await searchIndex(a)
  expect(await written).toHaveLength(1)
})

test('a look that fails harms nobody who asks later', async () => {
  const { id } = await at.suggest({ title: '修灯塔' })
  await found('灯塔')
  const broken = vi.spyOn(db, 'ask').mockRejectedValue(new Error('lost') as never)
  await expect(searchIndex(a)).rejects.toThrow('lost')
  broken.mockRestore()
  expect(await found('灯塔')).toEqual([id])
})

test('an entry that comes into the log late, after later ones, is followed within ten seconds of use', async () => {
  await at.suggest({ title: '别的' })
  await found('灯塔')
  await stage([stored('800', '修灯塔'), entered(ago(40_000), ['s.800'])])
  const now = performance.now()
  vi.spyOn(performance, 'now').mockReturnValue(now + 10_001)
  expect(await found('灯塔')).toEqual(['s.800'])
})

test('what is already followed is not read again', async () => {
  await at.suggest({ title: '修灯塔' })
  await found('灯塔')
  const send = vi.spyOn(db, 'ask')
  await found('灯塔')
  expect(send.mock.calls.map(([operation]) => operation)).toEqual(['Query'])
})

/** 250 suggestions, and the entries that tell of them. */
async function many(): Promise<void> {
  const numbers = Array.from({ length: 250 }, (_, index) => String(index + 100))
  await stage(numbers.flatMap((no, index) => [stored(no, `第${no}座灯塔`), entered(ago(-index), [`s.${no}`])]))
}
const everything = (index: Awaited<ReturnType<typeof begin>>['index']) => {
  const { ids, sizes } = index.record()
  const hits = ['灯塔', '座', '100'].map((q) =>
    matching(index, queryOf(q)).map(({ id, score }) => [id, score.toFixed(9)]),
  )
  return {
    ids: [...ids].sort(),
    sizes: sizes.reduce((sum, size) => sum + size, 0),
    hits: hits.map((all) => all.sort()),
  }
}

test('a snapshot is kept when enough changed, and begins an index that is as one that read everything', async () => {
  await keepSnapshots()
  expect((await snapshotHead(a)).snapshot).toBeUndefined()
  const anew = await begin(a)
  await many()
  await keepSnapshots()
  expect((await snapshotHead(a)).snapshot).toMatchObject({ size: 250 })
  await follow(a, anew)
  const { id } = await at.suggest({ title: '修灯塔' })
  const read = await begin(a)
  expect(read.index.size).toBe(250)
  for (const one of [anew, read]) {
    one.lookedBackAt = Number.NEGATIVE_INFINITY
    one.seen = ago(3_600_000)
    await follow(a, one)
  }
  expect(read.index.has(id)).toBe(true)
  expect(everything(read.index)).toEqual(everything(anew.index))
})

test('a snapshot is not made again for nothing, and not read when it is not whole', async () => {
  await many()
  await keepSnapshots()
  const head = await snapshotHead(a)
  await keepSnapshots()
  expect((await snapshotHead(a)).snapshot).toEqual(head.snapshot)
  expect((await readSnapshot(a))?.index.size).toBe(250)
  const { digest = '' } = head.snapshot ?? {}
  const broken = { ...keys.searchPiece(a, digest, 0), bytes: new Uint8Array([1, 2, 3]) }
  await db.ask('PutItem', { TableName: mainTable(), Item: broken })
  expect(await readSnapshot(a)).toBeUndefined()
  expect((await begin(a)).index.size).toBe(250)
})

test('a snapshot whose terms were counted otherwise is not read, and made anew the next time', async () => {
  await many()
  await keepSnapshots()
  const { snapshot } = await snapshotHead(a)
  await stage([
    { key: keys.searchHead(a), entity: { ...(await snapshotHead(a)), snapshot: { ...snapshot, made: '0' } } },
  ])
  expect(await readSnapshot(a)).toBeUndefined()
  await keepSnapshots()
  expect((await snapshotHead(a)).snapshot?.made).toBe(snapshot?.made)
  expect((await readSnapshot(a))?.index.size).toBe(250)
})

test('no piece is longer than an item takes, and the head stands among them', async () => {
  await many()
  await keepSnapshots()
  const items = await query<{ bytes?: Uint8Array } & Partial<SnapshotHead>>(keys.searchHead(a).pk)
  expect(items.length).toBe(1 + ((await snapshotHead(a)).snapshot?.pieces ?? 0))
  for (const { bytes } of items) expect(bytes?.length ?? 0).toBeLessThanOrEqual(350 * 1024)
})
