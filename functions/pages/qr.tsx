import { encode } from 'uqr'

/** The light frame around a code that readers need (ISO/IEC 18004: four modules). */
const quiet = 4

/** Each row's runs of dark modules as rectangles of one path. */
const pathOf = (rows: boolean[][]): string =>
  rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '#' : ' '))
          .join('')
          .matchAll(/#+/g),
      ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
    )
    .join('')

/** A text as a QR code, drawn on the server; `label` is what a screen reader hears. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const whole = size + 2 * quiet
  return (
    <svg class="qr" viewBox={`${-quiet} ${-quiet} ${whole} ${whole}`} role="img" aria-label={label}>
      <rect x={-quiet} y={-quiet} width={whole} height={whole} fill="#fff" />
      <path d={pathOf(data)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  )
}
