interface Placed {
  id: string
  order: number
}

/** Sorts things into the order that they were put into; of two at the same place the one with the lesser id comes first. */
export const byOrder = (one: Placed, other: Placed) => one.order - other.order || (one.id < other.id ? -1 : 1)
