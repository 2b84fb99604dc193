import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { running } from '../../bin/local/access.ts'
import { World } from './world.ts'

/** A server started as a user starts it. */
export interface Started {
  url: string
  /** Calls over HTTP with the tokens of `.local/access.json`. */
  world: World
  /** All that it printed until it was ready. */
  printed: string
  /** What it says it took to be ready. */
  seconds: number
  database: string
  pid: number
  /** Ctrl-C in its terminal; answers its exit code. */
  interrupt: () => Promise<number | null>
}

/** `npm start` with these settings; fails with what was printed where it ends, or is not ready after a minute. */
export async function npmStart(settings: Record<string, string>): Promise<Started> {
  const env = { ...process.env, DYNAMODB_ENDPOINT: '', ...settings }
  const child = spawn('npm', ['start'], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const printed = await untilReady(child)
  const server = running()
  if (!server) throw new Error(`no word of the server in .local/server.json:\n${printed}`)
  const { url, tokens } = JSON.parse(readFileSync('.local/access.json', 'utf8'))
  const overHttp = {
    fetch: (path: string, init?: RequestInit) => fetch(new URL(path, url), { redirect: 'manual', ...init }),
  }
  return {
    url,
    world: Object.assign(new World('', tokens), overHttp),
    printed,
    seconds: Number(/is ready \(([\d.]+) s\)/.exec(printed)?.[1]),
    database: server.endpoint,
    pid: server.pid,
    interrupt: async () => {
      const exit = once(child, 'exit')
      process.kill(-(child.pid ?? 0), 'SIGINT')
      return (await exit)[0]
    },
  }
}

/** Runs a command to its end, without holding up what goes on meanwhile. */
export async function run(command: string, args: string[], settings: Record<string, string | undefined> = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { status, stdout, stderr }
}

function untilReady(child: ChildProcess): Promise<string> {
  let printed = ''
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`not ready after a minute:\n${printed}`)), 60_000)
    const hear = (chunk: Buffer) => {
      printed += chunk
      if (!/is ready[\s\S]*A leader.*\n/.test(printed)) return
      clearTimeout(timer)
      done(printed)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => fail(new Error(`it ended:\n${printed}`)))
  })
}
