import { rmSync } from 'node:fs'
import type { JWK } from 'jose'
import type { StaffRole } from '../../functions/domain/access.ts'
import { readJson, writeJson } from './files.ts'

/** How to reach an association and act in it, as `npm start` and `npm run associate` hand it over. */
export interface Access {
  url: string
  tokens: Record<FirstRole, string>
}

/** The roles that a new association has somebody for. A host has a department, and there is none yet. */
export type FirstRole = Exclude<StaffRole, 'host'>

/** What `npm run associate -- --local` needs to add an association to the server that runs. */
export interface Running {
  url: string
  pid: number
  endpoint: string
  table: string
  issuer: string
  privateJwk: JWK
}

const accessFile = '.local/access.json'
const runningFile = '.local/server.json'

/** Tells scripts and `associate` about the server, once it answers. */
export function announce(access: Access, running: Running): void {
  writeJson(runningFile, running)
  writeJson(accessFile, access)
}

/** What the server that runs here has told; undefined where none does. */
export const running = () => readJson<Running>(runningFile)

/** Takes away what an earlier server has told: it may have crashed. */
export function clear(): void {
  for (const file of [runningFile, accessFile]) rmSync(file, { force: true })
}

/** Takes away what this server has told, unless another one tells of itself by now. */
export function withdraw(url: string): void {
  if (running()?.url === url) clear()
}
