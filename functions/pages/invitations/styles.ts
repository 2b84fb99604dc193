/**
 * The sheets' own style sheet. Millimetres throughout: on screen a sheet is as it is printed, A4 at 100 %. A card holds two lines of a
 * name, a unit, a title and a venue, one of the group; what is longer ends in an ellipsis, and no line is cut.
 */
export const invitationCss = `
@page { size: A4 portrait; margin: 0 }
body { max-width: calc(210mm + 2rem) }
.sheet { position: relative; width: 210mm; height: 296.5mm; margin: 0 0 1rem -1rem; padding: 13mm 10mm; overflow: hidden; background: #fff; color: #000; break-after: page; break-inside: avoid }
.sheet:last-child { break-after: auto }
.running { position: absolute; inset: 5mm 10mm auto; display: flex; gap: 4mm; margin: 0; font-size: 8pt; line-height: 4mm; color: #555; white-space: nowrap }
.running bdi { overflow: hidden; text-overflow: ellipsis }
.running span { margin-left: auto }
.cards { display: grid; grid-template-columns: 95mm 95mm; grid-auto-rows: 54mm; border-top: .2mm dashed #888; border-left: .2mm dashed #888; width: max-content }
.card { display: grid; grid-template: 42.4mm auto / 36mm 1fr; gap: .4mm 2.5mm; padding: 2mm 3.5mm 1.5mm 2mm; overflow: hidden; break-inside: avoid; border-right: .2mm dashed #888; border-bottom: .2mm dashed #888 }
.qr { display: block; width: 36mm; height: 36mm; margin-top: 1.5mm; background: #fff; fill: #000 }
.card p, .card h2 { flex: none; margin: 0; font-size: 8.5pt; line-height: 3.6mm; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden }
.whose { display: flex; flex-direction: column; min-width: 0; padding-top: 1mm; overflow: hidden }
.card h2 { font-size: 14pt; line-height: 6mm; font-weight: 700 }
.card .unit { margin-top: .6mm }
.card .group { -webkit-line-clamp: 1 }
.card .session { margin-top: auto; font-weight: 600 }
.card .do { grid-column: 1 / -1; padding-left: 2.9mm }
@media screen { .sheet { box-shadow: 0 0 0 1px var(--line) } }
@media screen and (max-width: 210mm) { main { overflow-x: auto } }
@media print {
  html, body { margin: 0; background: #fff }
  body, body.wide { max-width: none; padding: 0 }
  .masthead, .howto, footer { display: none }
  main { padding: 0 }
  .sheet { margin: 0 }
}
`
