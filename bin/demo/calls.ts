import { localApp } from '../local/apps.ts'

interface Sent {
  token?: string
  type?: string
  body?: unknown
}

/** Calls the API in process as scripts call it over HTTP; throws at the first answer that is none of success. */
export function callerAt(url: string, secretariat: string) {
  const app = localApp()
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows what the contract answers
  return async (method: string, path: string, sent: Sent = {}): Promise<any> => {
    const { token = secretariat, type = 'application/json', body = method === 'GET' ? undefined : {} } = sent
    const answer = await app.request(`${url}${path}`, {
      method,
      headers: { accept: 'application/json', authorization: `Bearer ${token}`, 'content-type': type },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path} → ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
}
export type Call = ReturnType<typeof callerAt>
