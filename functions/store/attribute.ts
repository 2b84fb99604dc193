/** A value as DynamoDB takes it: its type beside it. */
export type Attribute =
  | { S: string }
  | { N: string }
  | { BOOL: boolean }
  | { NULL: true }
  | { B: string }
  | { L: Attribute[] }
  | { M: Attributes }
export type Attributes = Record<string, Attribute>

const isDefined = ([, value]: [string, unknown]) => value !== undefined

/** What an object says, field by field; a field that is undefined is left out. */
export const attributesOf = (said: object): Attributes =>
  Object.fromEntries(
    Object.entries(said)
      .filter(isDefined)
      .map(([name, value]) => [name, attributeOf(value)]),
  )

/**
 * One value as an attribute: text, a number as far as they are exact, yes or no, null, bytes, a list or a map
 * of these. Refuses anything else.
 */
function attributeOf(value: unknown): Attribute {
  if (typeof value === 'string') return { S: value }
  if (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) return { N: String(value) }
  if (typeof value === 'boolean') return { BOOL: value }
  if (value === null) return { NULL: true }
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return { L: value.filter((one) => one !== undefined).map(attributeOf) }
  if (typeof value === 'object' && !(value instanceof Set) && !(value instanceof Map)) return { M: attributesOf(value) }
  throw new Error(`not a value that can be kept: ${String(value)}`)
}

/** An object again from its attributes. */
export const objectOf = (attributes: Attributes): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, plainOf(attribute)]))

function plainOf(attribute: Attribute): unknown {
  if ('S' in attribute) return attribute.S
  if ('N' in attribute) return Number(attribute.N)
  if ('M' in attribute) return objectOf(attribute.M)
  if ('L' in attribute) return attribute.L.map(plainOf)
  if ('BOOL' in attribute) return attribute.BOOL
  if ('B' in attribute) return new Uint8Array(Buffer.from(attribute.B, 'base64'))
  if ('NULL' in attribute) return null
  throw new Error(`not a type that is kept here: ${Object.keys(attribute)}`)
}
