import type { Voters } from '../domain/ballot.ts'
import { remembered } from './cache.ts'
import { query, stage } from './items.ts'
import { keys } from './keys.ts'
import { put, type Write } from './transact.ts'

/** Numbers of at most 32 characters each, so that a chunk stays below 350 KB whatever they are. */
const perChunk = 8000

interface Chunk {
  present: string[]
  absent: string[]
}

/** Keeps who may vote, before the poll is opened by one write; nothing of it counts until then. */
export const freeze = (a: string, poll: string, voters: Voters): Promise<void> =>
  stage(chunksOf(voters).map((entity, index) => ({ key: keys.voters(a, poll, index), entity })))

/**
 * The writes that keep who may vote, for the transaction that opens a poll whose id is known before: two who open it at the same
 * time must not mix what they saw. They cost twice what staging costs, and 4 MB hold some 100,000 seats.
 */
export const freezing = (a: string, poll: string, voters: Voters): Write[] =>
  chunksOf(voters).map((entity, index) => put(keys.voters(a, poll, index), entity))

function chunksOf({ present, absent }: Voters): Chunk[] {
  const chunks: Chunk[] = []
  const numbers = [...present].map((memberNo) => ({ memberNo, here: true }))
  numbers.push(...[...absent].map((memberNo) => ({ memberNo, here: false })))
  for (let at = 0; at < numbers.length; at += perChunk) {
    const some = numbers.slice(at, at + perChunk)
    chunks.push({
      present: some.filter(({ here }) => here).map(({ memberNo }) => memberNo),
      absent: some.filter(({ here }) => !here).map(({ memberNo }) => memberNo),
    })
  }
  return chunks
}

/** Who may vote in a poll, as frozen when it opened; read once per process, for it never changes. */
export const votersOf = remembered(async (a: string, poll: string): Promise<Voters> => {
  const chunks = await query<Chunk>(keys.voters(a, poll, 0).pk, { begins: 'voters#' })
  return {
    present: new Set(chunks.flatMap((chunk) => chunk.present)),
    absent: new Set(chunks.flatMap((chunk) => chunk.absent)),
  }
})
