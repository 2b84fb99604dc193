import { Agent, request } from 'node:http'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limit } from '../../../functions/http/body-limit.ts'
import { onError } from '../../../functions/http/problems.ts'

const most = 1 << 20
const app = new Hono().onError(onError).post('/', limit(most), async (c) => c.text(String((await c.req.text()).length)))
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
const server = serve({ fetch: app.fetch, port: 0 })
let port: number
beforeAll(async () => {
  if (!server.listening) await new Promise<void>((done) => server.once('listening', () => done()))
  port = (server.address() as { port: number }).port
})
afterAll(() => {
  agent.destroy()
  server.close()
})

/** Sends a body of so many bytes over the one connection, its length said or not. */
const send = (bytes: number, isSaid: boolean) =>
  new Promise<[status: number | undefined, text: string, reused: boolean]>((done, fail) => {
    const headers = { ...(isSaid && { 'content-length': bytes }) }
    const sending = request({ port, agent, method: 'POST', headers }, async (answer) => {
      let text = ''
      for await (const chunk of answer) text += chunk
      done([answer.statusCode, text, sending.reusedSocket])
    })
    sending.once('error', fail)
    for (let left = bytes; left > 0; left -= 65_536) sending.write('x'.repeat(Math.min(left, 65_536)))
    sending.end()
  })

describe.each([
  ['said', true],
  ['not said', false],
])('a body whose length is %s', (_, isSaid) => {
  test('is read up to the limit', async () => {
    expect(await send(most, isSaid)).toEqual([200, String(most), expect.anything()])
  })

  test.each([
    ['a byte', most + 1],
    ['three mebibytes', most + (3 << 20)],
  ])('and is too large by %s is refused, and what is sent next is answered', async (_, bytes) => {
    const [status, text] = await send(bytes, isSaid)
    expect([status, JSON.parse(text).type]).toEqual([413, 'too-large'])
    expect(await send(2, isSaid)).toEqual([200, '2', expect.any(Boolean)])
  })
})
