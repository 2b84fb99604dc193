import type { Context } from 'hono'
import { isNode, isScalar, LineCounter, type Pair, parseDocument, visit } from 'yaml'
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
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, lineCounter })
  const wrong = ([at]: readonly number[], message: string) => {
    const { line, col } = lineCounter.linePos(at ?? 0)
    return new Error(`line ${line}, column ${col}: ${message}`)
  }
  const [error] = document.errors
  if (error) throw wrong(error.pos, error.message)
  visit(document, {
    Map: (_, { items }) => {
      const odd = items.find(({ key }) => !isScalar(key))
      if (odd) throw wrong(placeOf(odd), 'Map keys must be plain words')
      const again = repeated(items)
      if (again) throw wrong(placeOf(again), 'Map keys must be unique')
    },
  })
  return document.toJS({ maxAliasCount: 100 })
}

const placeOf = ({ key }: Pair) => (isNode(key) && key.range) || [0]

/** The first pair of a map whose key stood in it before. The parser compares every key with every other: a minute for a megabyte. */
function repeated(items: readonly Pair[]): Pair | undefined {
  const seen = new Set<string>()
  return items.find(({ key }) => {
    const name = String(isScalar(key) ? key.value : key)
    return seen.has(name) || !seen.add(name)
  })
}
