import { randomUUID } from 'node:crypto'
import { associateLocally } from '../../../bin/local/associate.ts'
import type { startIssuer } from '../../../bin/local/issuer-server.ts'

/** A call of the secretariat; throws where it is refused. */
export type Ask = (method: string, path: string, body: unknown, type?: string) => Promise<Record<string, unknown>>

/** How the secretariat of some address calls it. */
export const asking =
  (fetched: (path: string, init: RequestInit) => Response | Promise<Response>, token: string): Ask =>
  async (method, path, body, type = 'application/json') => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': type }
    const sent = typeof body === 'string' ? body : JSON.stringify(body)
    const answer = await fetched(path, { method, headers, body: sent })
    const told = await answer.text()
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${told}`)
    return JSON.parse(told)
  }

/** Members of a body that is in session, in writing: everybody who has a seat may vote. */
export interface Hall {
  members: string[]
  /** Opens a poll on a new motion; answers its id. */
  poll: () => Promise<string>
}

const majority = [{ of: 'entitled', cmp: 'gt', num: 1, den: 2 }]

/** Makes a body of so many seats, and its session, through the API. */
export async function aHall(ask: Ask, seats: number): Promise<Hall> {
  const members = Array.from({ length: seats }, (_, at) => String(at + 1).padStart(6, '0'))
  await ask('PUT', '/v1/association', {
    name: 'bench',
    bodies: [{ id: 'b', name: 'b', kind: 'plenary', term: 1, seats }],
  })
  const rows = members.map((memberNo) => `${memberNo},m,u,c${Number(memberNo) % 30},member`)
  await ask(
    'POST',
    '/v1/members/import?body=b',
    ['memberNo,name,unit,constituency,position', ...rows].join('\n'),
    'text/csv',
  )
  await ask('POST', '/v1/sessions', { id: 's', body: 'b', number: 1, date: '2026-01-05', voters: 'entitled' })
  await ask('POST', '/v1/sessions/s/convene', {})
  await ask('POST', '/v1/sessions/s/open', {})
  return {
    members,
    poll: async () => {
      const motion = { id: randomUUID(), kind: 'general', method: 'open', text: 'm', majority }
      await ask('POST', '/v1/sessions/s/motions', motion)
      return String((await ask('POST', `/v1/motions/${motion.id}/polls`, {})).id)
    },
  }
}

/** A hall of an association of its own, in this process. */
export async function aHallHere(issuer: Awaited<ReturnType<typeof startIssuer>>, seats: number) {
  const { localApp } = await import('../../../bin/local/apps.ts')
  const { association, tokens } = await associateLocally(`bench ${seats}`, issuer)
  const app = localApp()
  const ask = asking((path, init) => app.request(`http://localhost${path}`, init), tokens.secretariat)
  return { association, ask, ...(await aHall(ask, seats)) }
}
