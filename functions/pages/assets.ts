import { fileOf } from '../http/file.ts'
import { plenumJs } from './script.ts'
import { plenumCss } from './styles.ts'
import { writingJs } from './suggestion/writing-script.ts'

/** A file that every page needs, under an address that changes with it, so that a browser can keep it for good. */
function asset(path: string, type: string, content: string) {
  const file = fileOf(content, type)
  return { file, address: `${path}?v=${file.etag.slice(1, 13)}` }
}

export const styles = asset('/assets/plenum.css', 'text/css; charset=utf-8', plenumCss)
export const script = asset('/assets/plenum.js', 'text/javascript; charset=utf-8', plenumJs)
export const writingScript = asset('/assets/writing.js', 'text/javascript; charset=utf-8', writingJs)
