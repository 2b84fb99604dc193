/** An id for what its author did not name: its kind and the first number that is free, `report-2`. */
export function freeId(kind: string, taken: ReadonlySet<string>): string {
  let n = 1
  while (taken.has(`${kind}-${n}`)) n++
  return `${kind}-${n}`
}
