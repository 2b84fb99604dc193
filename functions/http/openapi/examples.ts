/** A JSON schema as the generator writes it: what is looked at to make an example. */
interface Schema {
  $ref?: string
  example?: unknown
  default?: unknown
  const?: unknown
  enum?: unknown[]
  type?: string | string[]
  format?: string
  minimum?: number
  minLength?: number
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
}

export type Components = Record<string, Schema>

const ofFormat: Record<string, string> = {
  'date-time': '2023-02-24T01:30:00.000Z',
  date: '2023-02-24',
  email: 'name@example.org',
  uri: 'https://example.org/document.pdf',
  binary: 'binary',
}

/** An example of what a schema describes: its own where it has one, else put together from those of its parts. */
export function exampleOf(schema: Schema, components: Components): unknown {
  if (schema.$ref) return exampleOf(components[schema.$ref.slice('#/components/schemas/'.length)] ?? {}, components)
  for (const known of [schema.example, schema.const, schema.enum?.[0], schema.default])
    if (known !== undefined) return known
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, components)))
  const one = schema.oneOf?.[0] ?? schema.anyOf?.[0]
  if (one) return exampleOf(one, components)
  return ofType(schema, components)
}

function ofType(schema: Schema, components: Components): unknown {
  switch ([schema.type].flat()[0]) {
    case 'object': {
      const fields = Object.entries(schema.properties ?? {})
      return Object.fromEntries(fields.map(([name, field]) => [name, exampleOf(field, components)]))
    }
    case 'array':
      return schema.items ? [exampleOf(schema.items, components)] : []
    case 'integer':
    case 'number':
      return schema.minimum ?? 1
    case 'boolean':
      return true
    default:
      return ofFormat[schema.format ?? ''] ?? 'text'
  }
}
