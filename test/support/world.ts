import { randomUUID } from 'node:crypto'
import { beforeAll, inject } from 'vitest'
import { localApp } from '../../bin/local/apps.ts'
import { associateLocally } from '../../bin/local/associate.ts'
import { staffToken } from '../../bin/local/issuer.ts'
import { createMainTable } from '../../bin/local/tables.ts'
import { sign } from '../../functions/http/member-token.ts'
import { waker } from '../../functions/store/wakes.ts'

/** The environment of the functions, with a table of this test file's own. Nothing happens by itself: tests call the jobs. */
export function useTable(): void {
  beforeAll(async () => {
    waker.wake = async () => {}
    Object.assign(process.env, inject('environment'), { MAIN_TABLE: `test-${randomUUID()}` })
    await createMainTable(process.env.DYNAMODB_ENDPOINT ?? '', process.env.MAIN_TABLE ?? '')
  })
}

export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  body: any
  text: string
  headers: Headers
}

export type Who = 'secretariat' | 'leader' | 'auditor' | string | null

/** Calls of one association: `who` is a staff role, a bearer token, or null for nobody. */
export class World {
  readonly app = localApp()
  constructor(
    readonly association: string,
    readonly tokens: Record<string, string>,
  ) {}

  /** The answer as it is sent, for what `send` does not show: bytes, cookies. */
  fetch = async (path: string, init?: RequestInit): Promise<Response> =>
    this.app.request(`http://localhost${path}`, init)

  /** A token of a member, as signing in by a personal link gives it. */
  memberToken = (memberNo: string, expiresAt = Date.now() + 3600_000): string =>
    sign(
      { association: this.association, memberNo, issuedAt: Date.now(), expiresAt },
      inject('environment').TOKEN_KEY ?? '',
    )

  async send(
    method: string,
    path: string,
    who: Who,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const token = who === null ? undefined : (this.tokens[who] ?? who)
    const isText = typeof body === 'string' || body instanceof Uint8Array
    const response = await this.fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && !isText && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isText ? (body as string) : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: isJson ? JSON.parse(text) : null, text, headers: response.headers }
  }

  /** Makes somebody the contact of a department that there is; answers their token. */
  async host(department: string): Promise<string> {
    const subject = `${this.association}-host-${randomUUID()}`
    const { status, text } = await this.post('/v1/staff', { subject, role: 'host', name: '联络员', department })
    if (status !== 201) throw new Error(text)
    return staffToken(inject('issuer'), subject)
  }

  get = (path: string, who: Who = 'secretariat', headers?: Record<string, string>) =>
    this.send('GET', path, who, undefined, headers)
  post = (path: string, body: unknown = {}, who: Who = 'secretariat', headers?: Record<string, string>) =>
    this.send('POST', path, who, body, headers)
  put = (path: string, body: unknown, who: Who = 'secretariat', headers?: Record<string, string>) =>
    this.send('PUT', path, who, body, headers)
  patch = (path: string, body: unknown, who: Who = 'secretariat', headers?: Record<string, string>) =>
    this.send('PATCH', path, who, body, headers)
  delete = (path: string, who: Who = 'secretariat') => this.send('DELETE', path, who)
}

/** A new association on this file's table, with a token for each staff role. */
export async function newWorld(name = '测试协会'): Promise<World> {
  const { association, tokens } = await associateLocally(name, inject('issuer'))
  return new World(association, tokens)
}
