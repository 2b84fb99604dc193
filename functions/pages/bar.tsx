interface Properties {
  whole: number
  parts: { class: string; count: number }[]
}

/** Parts of a whole, drawn; the figures stand beside it in words, so that it is kept from a reader's ear. */
export function Bar({ whole, parts }: Properties) {
  const before = (at: number) => parts.slice(0, at).reduce((sum, { count }) => sum + count, 0)
  return (
    <svg class="bar" viewBox={`0 0 ${Math.max(1, whole)} 1`} preserveAspectRatio="none" aria-hidden="true">
      {parts.map((part, at) => (
        <rect class={part.class} x={before(at)} y="0" width={part.count} height="1" />
      ))}
    </svg>
  )
}
