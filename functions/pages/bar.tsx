import { segments } from './charts/segments.ts'

interface Properties {
  whole: number
  parts: { class: string; count: number }[]
}

/** Parts of a whole, drawn; the figures stand beside it in words, so that it is kept from a reader's ear. */
export function Bar({ whole, parts }: Properties) {
  const drawn = segments(
    parts.map(({ count }) => count),
    whole,
  )
  return (
    <svg class="bar" aria-hidden="true">
      {drawn.map(({ x, width }, at) => (
        <rect class={parts[at]?.class} x={`${x}%`} width={`${width}%`} height="100%" />
      ))}
    </svg>
  )
}
