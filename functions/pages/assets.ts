import { createHash } from 'node:crypto'
import { plenumJs } from './script.ts'
import { plenumCss } from './styles.ts'

/** A file that every page needs: under an address that changes with it, so that it can be kept for good. */
function asset(name: string, type: string, body: string) {
  const version = createHash('sha256').update(body).digest('base64url').slice(0, 12)
  return { path: `/assets/${name}?v=${version}`, version, type, body }
}

export const styles = asset('plenum.css', 'text/css; charset=utf-8', plenumCss)
export const script = asset('plenum.js', 'text/javascript; charset=utf-8', plenumJs)
