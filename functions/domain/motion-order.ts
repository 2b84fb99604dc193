import type { Motion } from './motion.ts'

const tabledAt = (motion: Motion) => motion.tabledAt ?? ''

/** The order in which motions were tabled; those of a plan, which has no hour, before. */
export function byTabling(one: Motion, other: Motion): number {
  const [first, second] = [`${tabledAt(one)} ${one.id}`, `${tabledAt(other)} ${other.id}`]
  return first < second ? -1 : first > second ? 1 : 0
}

/** The order of amendments of one motion: by the turn that a person gave them, who knows what goes furthest; then as they were tabled. */
export function byTurn(one: Motion, other: Motion): number {
  const [first = Number.MAX_SAFE_INTEGER, second = Number.MAX_SAFE_INTEGER] = [one.order, other.order]
  return first - second || byTabling(one, other)
}
