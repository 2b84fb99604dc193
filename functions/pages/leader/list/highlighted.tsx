import type { Highlight } from '../../../domain/search-highlights.ts'

/** A part of a text, with what was sought in it marked. */
export function Highlighted({ text, ranges }: Pick<Highlight, 'text' | 'ranges'>) {
  return (
    <>
      {ranges.map(([from, to], at) => (
        <>
          {text.slice(ranges[at - 1]?.[1] ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  )
}
