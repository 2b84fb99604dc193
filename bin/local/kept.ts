import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { JWK } from 'jose'
import type { Places } from '../demo/today.ts'
import type { Access } from './access.ts'
import { readJson, writeJson } from './files.ts'

/** What has to outlive the server so that tokens and links do: kept beside the database where that is on disk. */
export interface Kept {
  tokenKey: string
  issuerKey?: JWK
  first?: { tokens: Access['tokens']; places: Places }
}

const fileIn = (folder: string) => join(folder, 'plenum.json')

/** What was kept in a folder; new secrets where there is none, or it is empty. */
export function recall(folder: string | undefined): Kept {
  const kept = folder === undefined ? undefined : readJson<Kept>(fileIn(folder))
  return kept ?? { tokenKey: randomBytes(32).toString('base64url') }
}

/** Keeps it, if there is a folder. */
export function keep(folder: string | undefined, kept: Kept): void {
  if (folder !== undefined) writeJson(fileIn(folder), kept)
}
