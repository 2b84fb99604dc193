import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import type { Access } from '../../../bin/local/access.ts'
import { freePort } from '../../../bin/local/database.ts'
import { readJson } from '../../../bin/local/files.ts'
import { recall } from '../../../bin/local/kept.ts'
import { sign } from '../../../functions/http/member-token.ts'
import { type Figure, quantile } from '../measure.ts'
import { aHall, asking } from './hall.ts'

const members = 5000
const seconds = 10
const agent = new Agent({ keepAlive: true, maxSockets: 400 })

/** `npm start`'s server in a process of its own, empty, its data on disk; how to reach it and to be rid of it. */
async function server() {
  const folder = mkdtempSync(join(tmpdir(), 'plenum-burst-'))
  const port = await freePort()
  const env = { ...process.env, DYNAMODB_ENDPOINT: '', PORT: String(port), DEMO: 'off', DATA_DIR: folder }
  const child = spawn('npm', ['start'], { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (said) => /is ready/.test(String(said)) && done())
    child.once('exit', () => fail(new Error('the server did not start')))
  })
  const access = readJson<Access>('.local/access.json')
  if (!access) throw new Error('the server has not told how to reach it')
  const stop = async () => {
    const ended = new Promise((done) => child.once('exit', done))
    process.kill(-(child.pid ?? 0), 'SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: access.url, token: access.tokens.secretariat, key: recall(folder).tokenKey, stop }
}

/** One ballot over HTTP: its status, and how long its answer took in milliseconds; 0 where there was none. */
function ballot(url: string, token: string): Promise<{ status: number; ms: number }> {
  const begun = performance.now()
  return new Promise((done) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => done({ status: answer.statusCode ?? 0, ms: performance.now() - begun }))
    })
    sent.on('error', () => done({ status: 0, ms: performance.now() - begun }))
    sent.end('{"choice":"for"}')
  })
}

/** 5,000 members vote within ten seconds, evenly, over HTTP; then the poll is closed and every ballot has to be in its result. */
export async function burst(): Promise<Figure[]> {
  const { url, token, key, stop } = await server()
  try {
    const ask = asking((path, init) => fetch(`${url}${path}`, init), token)
    const hall = await aHall(ask, members)
    const poll = await hall.poll()
    const association = String(decodeJwt(token).sub).replace(/-secretariat$/, '')
    const expiresAt = Date.now() + 3600_000
    const tokens = hall.members.map((memberNo) => sign({ association, memberNo, issuedAt: Date.now(), expiresAt }, key))
    const begun = performance.now()
    const answers = await Promise.all(
      tokens.map(async (one, at) => {
        await new Promise((done) => setTimeout(done, (at * seconds * 1000) / members - (performance.now() - begun)))
        return ballot(`${url}/v1/polls/${poll}/ballot`, one)
      }),
    )
    const took = (performance.now() - begun) / 1000
    const result = (await ask('POST', `/v1/polls/${poll}/close`, {})) as { counts: { for: number } }
    const acknowledged = answers.filter(({ status }) => status === 201).length
    const of = `${members} ballots in ${took.toFixed(1)} s; the answers' median ${quantile(
      answers.map(({ ms }) => ms),
      0.5,
    ).toFixed(0)} ms`
    const against = `${members} members in ${seconds} s`
    return [
      { what: 'burst: errors', against, value: members - acknowledged, most: 0, unit: 'ballots', of },
      {
        what: 'burst: acknowledged and lost',
        against,
        value: acknowledged - result.counts.for,
        most: 0,
        unit: 'ballots',
        of,
      },
      {
        what: 'burst: p99',
        against,
        value: quantile(
          answers.map(({ ms }) => ms),
          0.99,
        ),
        most: Number.NaN,
        unit: 'ms',
        of,
      },
    ]
  } finally {
    await stop()
  }
}
