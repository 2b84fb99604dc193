/** A part of a bar, in percent of its length: where it begins, and how long it is. */
export interface Segment {
  x: number
  width: number
}

const hundredths = (part: number, whole: number) => Math.round((part * 10_000) / whole) / 100

/**
 * Counts side by side along a bar whose length stands for `whole`: each begins where the one before ends, so that rounding leaves
 * no gap, and none goes beyond the bar. Of a whole of 0 there is nothing to draw.
 */
export function segments(counts: readonly number[], whole: number): Segment[] {
  let before = 0
  return counts.map((count) => {
    const end = Math.min(before + count, whole)
    const [x, to] = whole > 0 ? [hundredths(before, whole), hundredths(end, whole)] : [0, 0]
    before = end
    return { x, width: Math.round((to - x) * 100) / 100 }
  })
}
