import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { type Database, startDatabase } from '../../bin/local/database.ts'
import { createMainTable } from '../../bin/local/tables.ts'
import { aMeeting, type Meeting } from '../support/meeting.ts'
import { type Told, violations } from '../support/vote-checker.ts'
import { opinion } from '../support/vote-kinds.ts'
import { newWorld, type World } from '../support/world.ts'

const folder = mkdtempSync(join(tmpdir(), 'plenum-killed-'))
let database: Database
let world: World
let meeting: Meeting

/** Starts the database on what is in its folder, at another address than before; calls that are sent again find it there. */
async function start(): Promise<void> {
  const before = process.env.DYNAMODB_ENDPOINT
  delete process.env.DYNAMODB_ENDPOINT
  const starting = startDatabase(folder)
  process.env.DYNAMODB_ENDPOINT = before
  database = await starting
  process.env.DYNAMODB_ENDPOINT = database.endpoint
}

beforeAll(async () => {
  Object.assign(process.env, inject('environment'), { MAIN_TABLE: 'killed' })
  await start()
  await createMainTable(database.endpoint, 'killed')
  world = await newWorld()
  meeting = await aMeeting(world, { seats: 60, present: 60 })
})
afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

const choices = ['for', 'against', 'abstain'] as const

test('the database is killed amid a burst and comes back with what it has on disk: every acknowledged ballot is counted', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const poll = await meeting.poll()
  let answered = 0
  let back: Promise<void> | undefined
  const cast = async (memberNo: string, at: number): Promise<Told[]> => {
    const choice = choices[at % 3] ?? 'for'
    await new Promise((done) => setTimeout(done, at * 5))
    const { status, body } = await meeting.vote(poll, memberNo, choice)
    if (++answered === 20) {
      process.kill(database.pid ?? 0, 'SIGKILL')
      back = start()
    }
    const told = { choice, memberNo, status, type: body?.type }
    if (status < 500) return [told]
    await back
    return [told, ...(await cast(memberNo, at))]
  }
  const told = (await Promise.all(meeting.members.map(cast))).flat()
  const { status, body: result } = await world.post(`/v1/polls/${poll}/close`)
  expect(status).toBe(200)
  const { body: list } = await world.get(`/v1/polls/${poll}/ballots?limit=100`)
  const stands = new Map<string, string>(list.items.map((one: Record<string, string>) => [one.memberNo, one.choice]))
  const ended = { voters: meeting.members, stands, counted: opinion.counted(result), figures: opinion.figures }
  expect(violations(told, ended)).toEqual({ lost: [], doubled: [], madeUp: [] })
  expect(result.counts).toMatchObject({ for: 20, against: 20, abstain: 20 })
})
