/** The most bytes of a piece as JSON, which is longer than it is as an item; an item takes 400 KB. */
export const mostBytes = 350 * 1024

/** Entries in as few pieces as items need to hold them, in order. */
export function pieces<T>(entries: readonly T[]): T[][] {
  const made: T[][] = []
  let room = 0
  for (const entry of entries) {
    const bytes = Buffer.byteLength(JSON.stringify(entry)) + 1
    const last = made.at(-1)
    if (last && bytes <= room) last.push(entry)
    else {
      made.push([entry])
      room = mostBytes
    }
    room -= bytes
  }
  return made
}
