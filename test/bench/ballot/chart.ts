import type { Figure } from '../measure.ts'

const [left, width, row, top] = [330, 420, 34, 56]

const escaped = (text: string) => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** A figure to as many places as say something. */
export const shown = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? (value < 2 ? 3 : 2) : 0)

/** One line: its name, a bar as long as the part of what is allowed that it takes, its value beside what is allowed. */
function line({ what, value, most, unit }: Figure, at: number): string {
  const y = top + at * row
  const part = most === 0 ? (value === 0 ? 0 : 1.2) : Math.min(1.2, value / most)
  const bar = Math.max(2, part * width)
  const kept = value <= most
  return [
    `<text x="${left - 12}" y="${y + 17}" text-anchor="end">${escaped(what)}</text>`,
    `<rect x="${left}" y="${y + 4}" width="${bar.toFixed(1)}" height="18" rx="2" class="${kept ? 'kept' : 'missed'}"/>`,
    `<text x="${left + width * 1.2 + 14}" y="${y + 17}" class="value">${shown(value)} ${unit} of ${shown(most)}</text>`,
  ].join('\n')
}

/** Every figure that has a target, as the part of it that is used up: what ends before the line keeps it. */
export function chart(figures: readonly Figure[]): string {
  const rows = figures.filter(({ most }) => Number.isFinite(most))
  const height = top + rows.length * row + 16
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1040 ${height}" font-family="system-ui, sans-serif" font-size="15" role="img" aria-labelledby="t">
<title id="t">Each figure as the part of its target that it uses up</title>
<style>text{fill:#1c2733}.value{font-variant-numeric:tabular-nums}.kept{fill:#2f6f9f}.missed{fill:#b3261e}.target{stroke:#1c2733;stroke-dasharray:4 3}</style>
<rect width="1040" height="${height}" fill="#fff"/>
<text x="${left + width}" y="28" text-anchor="middle">the target</text>
<line x1="${left + width}" y1="38" x2="${left + width}" y2="${height - 12}" class="target"/>
${rows.map(line).join('\n')}
</svg>
`
}
