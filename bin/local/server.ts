import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { Places } from '../demo/today.ts'
import { announce, clear, withdraw } from './access.ts'
import { type Database, startDatabase } from './database.ts'
import { type Issuer, staffToken } from './issuer.ts'
import { type RunningIssuer, startIssuer } from './issuer-server.ts'
import { type Kept, keep, recall } from './kept.ts'
import type { Doors } from './sign-in.tsx'
import { names } from './words.ts'

export interface Settings {
  port: number
  host: string
  /** Where the database and what must outlive the server are kept; in memory without. */
  folder: string | undefined
  demo: boolean
}

/** The server as it runs: paths for each kind of visitor, and how to end it and its database. */
export interface Local {
  url: string
  paths: Omit<Places, 'department'> & Doors
  stop: () => Promise<void>
}

const table = 'Main'

/** Starts every function on one port over a local database, with its first association. Refuses a port in use (`EADDRINUSE`). */
export async function startLocal({ port, host, folder, demo }: Settings): Promise<Local> {
  await (await listening(new Hono(), port, host)).close()
  clear()
  const kept = recall(folder)
  const [database, issuer] = await Promise.all([startDatabase(folder), startIssuer(kept.issuerKey)])
  try {
    return await serving({ port, host, folder, demo }, kept, database, issuer)
  } catch (error) {
    await database.stop()
    throw error
  }
}

async function serving({ port, host, folder, demo }: Settings, kept: Kept, database: Database, issuer: RunningIssuer) {
  const url = `http://${host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host}:${port}`
  Object.assign(process.env, {
    MAIN_TABLE: table,
    DYNAMODB_ENDPOINT: database.endpoint,
    ...issuer.environment,
    TOKEN_KEY: kept.tokenKey,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  })
  const [{ createMainTable }, { localApp }, { signIn }, { startTimers }, { pollsDue }, { keepSnapshots }, { remind }] =
    await Promise.all([
      import('./tables.ts'),
      import('./apps.ts'),
      import('./sign-in.tsx'),
      import('./timers.ts'),
      import('../../functions/jobs/polls-due.ts'),
      import('../../functions/jobs/keep-snapshots.ts'),
      import('../../functions/jobs/remind.ts'),
    ])
  await createMainTable(database.endpoint, table)
  const timers = startTimers()
  const first = kept.first ?? (await firstAssociation(demo, url, issuer))
  keep(folder, { tokenKey: kept.tokenKey, issuerKey: issuer.privateJwk, first })

  const { department: contact, ...places } = first.places
  const department = contact && (await staffToken(issuer, contact))
  const { app: staffSignIn, paths } = signIn({ ...first.tokens, department })
  const app = localApp().route('/', staffSignIn)
  const server = await listening(app, port, host)
  const jobs = [every(10_000, pollsDue), every(60_000, keepSnapshots), every(60_000, remind)]
  announce(
    { url, tokens: first.tokens },
    { url, pid: process.pid, endpoint: database.endpoint, table, issuer: issuer.issuer, privateJwk: issuer.privateJwk },
  )
  const stop = async () => {
    withdraw(url)
    timers.stop()
    await Promise.all([server.close(), issuer.stop(), ...jobs.map((job) => job.stop())])
    await database.stop()
  }
  return { url, paths: { ...places, ...paths }, stop }
}

async function firstAssociation(demo: boolean, url: string, issuer: Issuer): Promise<NonNullable<Kept['first']>> {
  const { associateLocally } = await import('./associate.ts')
  const { tokens } = await associateLocally(demo ? names.demo : names.empty, issuer)
  if (!demo) return { tokens, places: {} }
  const { fill } = await import('../demo/fill.ts')
  return { tokens, places: await fill(url, tokens.secretariat) }
}

/** A server that accepts; it rejects with the system's error, such as `EADDRINUSE`. */
function listening(app: Hono, port: number, hostname: string): Promise<{ close: () => Promise<void> }> {
  return new Promise((done, fail) => {
    const server = serve({ fetch: app.fetch, port, hostname }, () => done({ close })) as Server
    server.once('error', fail)
    const close = () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      })
  })
}

/** Does something again and again, a pause after each time; what fails tells of it itself and is tried again. */
function every(pause: number, job: () => Promise<void>): { stop: () => Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const schedule = () => {
    timer = setTimeout(() => {
      running = job()
        .catch(() => {})
        .then(() => (timer ? schedule() : undefined))
    }, pause)
  }
  schedule()
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
    return running
  }
  return { stop }
}
