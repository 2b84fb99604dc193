import { stackedCards } from '../styles.ts'

/** Where the rows of a table do not fit side by side, on these pages; beside what all pages do then. */
const stacked = `${stackedCards}
  table.cards tr { flex-flow: row wrap; gap: 0 1rem }
  table.cards td.chart { width: auto; padding: .15rem 0 .35rem }
  table.cards td.chart::before { content: none }
  table.cards :is(.brief, .number, time) { white-space: normal }
  table.cards :is(th, td) { flex: 0 0 100% }
  table.cards .number { flex: 0 1 auto; text-align: left }
  table.cards td.number a { min-width: 0; line-height: inherit; padding: .45rem .7rem; margin: -.45rem -.7rem }
  .grid > section:first-child:has(tbody tr) { grid-row: auto }
  table.cards { font-size: 1em }
  table.cards .number + :is(td, th) { padding-left: 0 }
`

/** What the leaders' pages have beside the common style sheet: charts, the tools above them, and the sheet that is printed. */
export const leaderCss = `
main { container-type: inline-size }
:root { --counted: #5b6b7d; --answered: #7d8da0; --underway: #d3dae1; --quiet: #8a8377 }
.scope { color: var(--soft) }
.account { max-width: 46em; font-size: 1.1em; line-height: 1.8 }
.tools { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1.25rem 0 }
.tools > * { flex: 1 1 24rem; max-width: 34rem; margin: 0 }
.tools search > form { margin: 0 }
.joined { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .25rem }
form > .joined { margin-top: .25rem }
.joined select, .joined input[type="text"] { flex: 1 1 8rem; min-width: 0; min-height: 52px }
.joined button { flex: 0 1 auto; width: auto; min-width: min(100%, 5.5rem) }
table + .note { margin-top: .75rem }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 5.2em), 1fr)); gap: .5rem 0; margin: 1.25rem 0 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: .75rem 0 .5rem }
:lang(en) .figures { grid-template-columns: repeat(auto-fill, minmax(min(100%, 6.5em), 1fr)) }
.figures > div { padding-right: .5rem }
.figures dt { white-space: normal }
.figures dd { font-size: 1.75em; min-height: 44px; line-height: 44px }
.figures a { display: inline-block; min-width: 44px; color: inherit; text-decoration-color: var(--line); text-decoration-thickness: 2px }
.figures a:hover { text-decoration-color: currentColor }

.bar { background: var(--none); border-radius: 2px }
section > .bar { height: 1.6em; margin: .25em 0 1em }
td .bar { height: .85em; margin: .45em 0; background: none }
.bar rect, .swatch rect { stroke: var(--card); stroke-width: 1px }
.counted { fill: var(--counted) }
.answered { fill: var(--answered) }
.closed { fill: var(--against) }
.underway { fill: var(--underway) }
.overdue { fill: url(#late) var(--accent) }
.reported { fill: url(#dots) var(--abstain) }
.sorting { fill: url(#rows) var(--line) }
.ended { fill: var(--none) }
.bar :is(.underway, .sorting, .ended), .swatch :is(.underway, .sorting, .ended), .columns .underway { stroke: var(--quiet) }
.late-pattern rect { fill: var(--accent) }
.late-pattern path { stroke: #fff; stroke-width: 1.4; opacity: .75 }
.dots-pattern rect { fill: #e3dac8 }
.dots-pattern circle { fill: #5d4a1f }
.rows-pattern rect { fill: var(--card) }
.rows-pattern path { stroke: var(--quiet); stroke-width: 2 }
.swatch { flex: none; width: 1.1em; height: 1.1em }

a.case { color: inherit; text-decoration-color: var(--accent) }
.late a.case { color: var(--accent) }
.legend { max-width: 34rem }
.legend th, .legend td { padding-top: 0; padding-bottom: 0; border-bottom-color: var(--none); vertical-align: middle }
.legend .case { display: flex; align-items: center; gap: .6em }
.legend .number { width: 3em; padding-left: .75rem }
.share { color: var(--soft) }
.bars th[scope="row"] { width: 36%; padding-top: 0; padding-bottom: 0; line-height: 1.35; vertical-align: middle; height: 44px }
.bars .case { display: flex; align-items: center }
.bars td { vertical-align: middle }
.bars .number { width: 2.2em }
th.chart { color: transparent }
td.chart { vertical-align: middle }
.cards td.chart { width: 24%; min-width: 4rem }
.cards th.number { white-space: normal; overflow-wrap: normal; word-break: keep-all }
.cards thead th { vertical-align: bottom }
.cards td, .cards th { vertical-align: middle }
td.number a { display: inline-block; min-width: 44px; min-height: 44px; line-height: 44px }
th .found { font-weight: 400 }
.awaited { font-weight: 600 }
.grid:has(> section:first-child tbody tr:nth-child(6)) { grid-template-rows: auto auto 1fr }
.grid > section:first-child:has(tbody tr:nth-child(6)) { grid-row: span 3 }
.multiples { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1.25rem 2rem }
figure { margin: 0; min-width: 0 }
figcaption > * { display: block }
.columns { display: block; width: 100%; max-width: 24rem; margin-top: .5rem }
.columns text { font-size: 15px; font-weight: 600; text-anchor: middle; fill: var(--ink) }
.columns .date { font-size: 13px; font-weight: 400; fill: var(--soft) }
.columns path { stroke: var(--soft); fill: none }
.comparison + section { margin-top: -1px; border-top-color: var(--none) }
.onward { margin-top: 1.25rem }
.signed { display: none }

.conditions { padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .75rem 1.25rem; margin-bottom: .75rem }
.ticks { display: flex; flex-wrap: wrap; gap: 0 1.75rem }
mark { background: #f6e3b4; color: inherit; padding: 0 .1em }
.found { margin: 0; color: var(--soft); font-size: .92em }
.paging { display: flex; flex-wrap: wrap; gap: 0 2rem; margin-top: 1rem }

@media screen and (min-width: 44.01rem), print {
  .cards .number + :is(td, th) { padding-left: 1.25rem }
  .cards .number + .number { padding-left: .5rem }
  .cards :is(th[scope="row"], td):not(.number) { min-width: 5em }
}
@media screen and (min-width: 44.01rem) and (max-width: 60rem) { .cards { font-size: .88em } }
@media screen and (min-width: 60rem), print {
  .cards .no { width: 6em }
  .cards .host { width: 8.5em }
  .cards .day { width: 10.5em }
  .cards .state { width: 8.5em }
}
@media screen and (max-width: 44rem) {${stacked}}
@media screen { @container (max-width: 37em) {${stacked}} }
@page { size: A4; margin: 17mm 17mm 16mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #5c574f } }
@media print {
  body, body.wide { font-size: 10.5pt; line-height: 1.55; color: #000 }
  .masthead a { display: none }
  .masthead { display: block; padding: 0 0 3mm; text-align: center; font-size: 20pt; letter-spacing: .12em }
  main { padding: 6mm 0 0 }
  h1 { text-align: center; font-size: 17pt; margin-bottom: 2mm }
  .scope { text-align: center; margin-bottom: 5mm }
  h2, caption { font-size: 12pt; break-after: avoid }
  .account { max-width: none; font-size: 11pt; text-indent: 2em }
  html:not([lang^="zh"]) .account { text-indent: 0 }
  .tools, .onward, .links, .conditions, .paging { display: none }
  section { margin-top: 5mm; background: none }
  .figures { margin-top: 4mm; padding: 2mm 0 }
  .figures > div { padding-right: 2mm; overflow-wrap: normal }
  .figures dt { font-size: 9pt }
  .figures dd { font-size: 15pt; min-height: 0; line-height: 1.3 }
  .figures a, td.number a { min-width: 0; min-height: 0; line-height: inherit }
  .case { min-height: 0; padding: 0 }
  section > .bar { height: 1.3em; margin: 0 0 2mm }
  td .bar { height: .8em; margin: .2em 0 }
  th, td { padding-top: 1.2mm; padding-bottom: 1.2mm }
  .bars :is(th[scope="row"], td) { height: auto; padding: .5mm 2mm .5mm 0 }
  .bars td.number { padding-right: 0 }
  .legend th, .legend td { padding-top: .6mm; padding-bottom: .6mm }
  section:has(> .cards tr:nth-child(12)) { break-inside: auto }
  .comparison + section { margin-top: 4mm }
  .grid { grid-template-columns: 1fr 1fr; gap: 5mm 8mm; margin-top: 5mm }
  .grid > section { break-inside: avoid }
  .multiples { grid-template-columns: repeat(4, 1fr); gap: 6mm }
  figcaption .note { min-height: 2.7em; font-size: 9pt; line-height: 1.35 }
  .cards { font-size: 9.5pt }
  .signed { display: block; margin-top: 12mm; text-align: right; line-height: 1.8; break-inside: avoid; break-before: avoid }
}
`
