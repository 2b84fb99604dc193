const ordered = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** Whether two values say the same as JSON: the order of fields does not matter, nor a field that is undefined. */
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one, ordered) === JSON.stringify(other, ordered)

/** Which of these fields differ between two things. */
export const differing = <T extends object>(fields: readonly (keyof T & string)[], one: T, other: T): string[] =>
  fields.filter((field) => !same(one[field], other[field]))
