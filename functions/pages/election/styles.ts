/** What elections need beside the common style sheet. How many are chosen is counted by the sheet itself, without a script. */
export const electionCss = `
.asked { font-weight: 600 }
.election { counter-reset: chosen }
.election .option { align-items: flex-start; scroll-margin-bottom: 5rem }
.election .option input { margin-top: .2em; flex: none }
.election .option .note { display: block; font-size: 1rem; font-weight: 400 }
.election input:checked, .election input[name="others"]:not(:placeholder-shown) { counter-increment: chosen }
.election label + label { margin-top: .75rem }
.chosen { position: sticky; bottom: 0; margin: 0; padding: .5rem 0; background: var(--card); border-top: 1px solid var(--line); font-weight: 600 }
.chosen b::after { content: " " counter(chosen) " "; color: var(--accent); font-size: 1.3em }
.names { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr)); gap: 0 1.5em; margin: 0 0 .75rem; padding: 0; list-style: none }
.names li { padding: .3em 0; border-bottom: 1px solid var(--line) }
ol.names .note { display: block; font-size: .8em }
ul.names { font-size: 1.2em; font-weight: 600 }
ul.names .note { margin-left: .5em; font-size: .85em; font-weight: 400 }
.standings { margin: 0 0 .75rem; padding: 0; list-style: none; columns: auto 15em; column-gap: 2em }
.standings li { display: grid; grid-template-columns: 1fr 4.5em 5.5em; gap: .5em; align-items: baseline; padding: .35em 0; border-bottom: 1px solid var(--line); break-inside: avoid }
.standings b { text-align: right; font-weight: 600 }
.standings li > :last-child { color: var(--soft); font-size: .9em }
.standings .elected { font-weight: 600 }
.standings .elected > :last-child { color: var(--accent) }
.stage .asked { font-size: 1em }
.stage h3 { margin: .2em 0; font-size: .8em }
.stage .names, .stage .standings { margin-bottom: .2em; font-size: calc(1em * var(--fit, 1)) }
.stage .names { grid-template-columns: repeat(auto-fill, minmax(8em, 1fr)) }
.stage .names .note { font-size: .6em; line-height: 1.2 }
.stage .standings { columns: auto 12em; column-gap: 1.2em; flex: none }
.stage .names li, .stage .standings li { padding: .15em 0; line-height: 1.25 }
.stage .standings li { grid-template-columns: 1fr 3.5em 4em }
`
