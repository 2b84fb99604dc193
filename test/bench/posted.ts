import { randomBytes } from 'node:crypto'
import { startDatabase } from '../../bin/local/database.ts'
import { createMainTable } from '../../bin/local/tables.ts'
import { queryOf } from '../../functions/domain/search-query.ts'
import { matching } from '../../functions/domain/search-ranking.ts'
import { begun } from '../../functions/domain/suggestion-relations.ts'
import { instant } from '../../functions/store/clock.ts'
import { act } from '../../functions/store/log.ts'
import { searchIndex } from '../../functions/store/search.ts'
import { written } from '../../functions/store/suggestion-writes.ts'

const table = 'bench'
const times = 50

/** How long it takes on a local database from writing a suggestion down until a search has found it; throws where one does not. */
export async function postedToFound(): Promise<void> {
  const database = await startDatabase()
  Object.assign(process.env, { DYNAMODB_ENDPOINT: database.endpoint, MAIN_TABLE: table })
  await createMainTable(database.endpoint, table)
  const association = randomBytes(8).toString('hex')
  const waits: number[] = []
  for (let no = 100; no < 100 + times; no++) {
    const started = performance.now()
    await post(association, no)
    const found = matching(await searchIndex(association), queryOf(`word${no}`))
    if (found[0]?.id !== `s.${no}`) throw new Error(`s.${no} was posted and not found`)
    waits.push(performance.now() - started)
  }
  await database.stop()
  waits.sort((one, other) => one - other)
  console.log(
    `posted and found, on a local database, by the clock: p50 ${waits[times / 2]?.toFixed(1)} ms, longest ${waits.at(-1)?.toFixed(1)} ms`,
  )
}

async function post(association: string, no: number): Promise<void> {
  const how = { association, by: 'bench', at: instant() }
  const texts = { title: `word${no}`, situation: '无', proposal: '无' }
  const matter = { session: 's', group: 'g', theme: '科普', proposers: ['001'] }
  const after = begun({ id: `s.${no}`, number: String(no), ...matter, ...texts, by: how.by, at: how.at })
  await act(how, written(association, [{ after }]), { about: [after.id, 's'], move: 'create' })
}
