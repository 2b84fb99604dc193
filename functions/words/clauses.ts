/** The clauses that there is something to say in. */
export const said = (parts: readonly (string | false)[]): string[] =>
  parts.filter((part): part is string => part !== false && part !== '')

/** A share as people read it, in whole percent; only where something was counted. */
export const percent = (part: number, whole: number): string => `${Math.round((part * 100) / whole)}%`
