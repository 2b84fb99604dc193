/** Chance that can be had again: the same seed, the same choices (mulberry32). */
export class Chance {
  constructor(private state: number) {}

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number, both ends included. */
  between = (least: number, most: number): number => least + Math.floor(this.next() * (most - least + 1))
  /** True so many times in a hundred. */
  is = (percent: number): boolean => this.next() * 100 < percent
  oneOf = <T>(choices: readonly [T, ...T[]]): T => choices[this.between(0, choices.length - 1)] ?? choices[0]
}
