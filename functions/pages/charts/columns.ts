/** A column of a chart, in its own units: a rectangle that stands on the ground line, and the middle of it for what is written there. */
export interface Column {
  x: number
  y: number
  width: number
  height: number
  middle: number
}

interface Field {
  width: number
  /** Where the highest column may reach to, and where columns stand. */
  top: number
  ground: number
  /** What the highest column stands for. */
  most: number
}

const widest = 44
const whole = (length: number) => Math.round(length * 10) / 10

/** A column for each value, evenly spaced; without a value, or of 0, it has no height. */
export function columns(values: readonly (number | undefined)[], { width, top, ground, most }: Field): Column[] {
  const place = width / Math.max(values.length, 1)
  const across = Math.min(widest, place * 0.6)
  return values.map((value = 0, at) => {
    const middle = place * (at + 0.5)
    const height = most > 0 ? ((ground - top) * Math.min(value, most)) / most : 0
    return {
      x: whole(middle - across / 2),
      y: whole(ground - height),
      width: whole(across),
      height: whole(height),
      middle: whole(middle),
    }
  })
}
