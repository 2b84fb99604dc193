import type { Context } from 'hono'
import { LineCounter, parseDocument } from 'yaml'
import { faultsOf } from '../domain/faults.ts'
import { Plan } from '../domain/plan.ts'
import { invalid, Refusal } from '../domain/refusal.ts'
import { mediaTypeOf, textOf } from './sent-text.ts'

const formats: Record<string, (text: string) => unknown> = {
  'application/yaml': fromYaml,
  'application/json': (text) => JSON.parse(text),
}

/** The plan in a request's body. Refuses other formats, what cannot be read as its format says, and what is not a plan. */
export async function planIn(c: Context): Promise<Plan> {
  const read = formats[mediaTypeOf(c)]
  if (!read) throw new Refusal('unsupported-media-type')
  const { success, data, error } = Plan.safeParse(readable(read, textOf(await c.req.arrayBuffer())))
  if (success) return data
  throw invalid(...faultsOf(error))
}

/** What some text says. Whatever a reader throws is the text's fault: bad syntax, depths without end. */
function readable(read: (text: string) => unknown, text: string): unknown {
  try {
    return read(text)
  } catch (error) {
    throw invalid({ path: '', message: error instanceof Error ? error.message : String(error) })
  }
}

const deepest = 64

/**
 * Whether brackets, or dashes and question marks in one line, open more levels than any plan has. The parser recurses, and a
 * megabyte of brackets would take the whole process down with it.
 */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    if (depth > deepest) return true
  }
  return new RegExp(`(?:[-?][ \\t]+){${deepest}}`).test(text)
}

/** One YAML 1.2 document. A key that stands twice is refused, and aliases of aliases that would multiply into a huge tree. */
function fromYaml(text: string): unknown {
  if (isTooDeep(text)) throw new Error(`nested more than ${deepest} levels deep`)
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, lineCounter })
  const [error] = document.errors
  if (!error) return document.toJS({ maxAliasCount: 100 })
  const { line, col } = lineCounter.linePos(error.pos[0])
  throw new Error(`line ${line}, column ${col}: ${error.message}`)
}
