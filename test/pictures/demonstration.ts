import { freePort } from '../../bin/local/database.ts'
import { startLocal } from '../../bin/local/server.ts'

/** The demonstration as `npm start` shows it, on a port of its own, and calls in it. */
export async function demonstration() {
  const local = await startLocal({ port: await freePort(), host: '127.0.0.1', folder: undefined, demo: true })
  const { url, paths } = local

  /** Signs in as the button of a page does that says whose it is; answers the token that a browser would keep. */
  async function tokenAt(path: string | undefined): Promise<string> {
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers: { origin: url }, redirect: 'manual' })
    const token = /=([^;]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
    if (!token) throw new Error(`no sign-in at ${path}: ${answer.status}`)
    return token
  }

  const secretariat = await tokenAt(paths.cockpit)
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape
  async function call(method: string, path: string, body?: object, token = secretariat): Promise<any> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const answer = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    if (!answer.ok) throw new Error(`${method} ${path} → ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  return {
    url,
    paths,
    call,
    tokenAt,
    secretariat,
    /** A member's token, by a personal link. */
    member: async (memberNo: string) =>
      tokenAt(new URL((await call('POST', `/v1/members/${memberNo}/invitations`, {})).url).pathname),
    stop: local.stop,
  }
}
