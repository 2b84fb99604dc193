/** What elections need beside the common style sheet. How many are chosen is counted by the sheet itself, without a script. */
export const electionCss = `
.election { counter-reset: chosen }
.election .option { align-items: flex-start }
.election .option input { margin-top: .2em; flex: none }
.election .option .note { display: block; font-size: 1rem; font-weight: 400 }
.election input:checked, .election input[name="others"]:not(:placeholder-shown) { counter-increment: chosen }
.election label + label { margin-top: .75rem }
.chosen { margin: 0; font-weight: 600 }
.chosen b::after { content: " " counter(chosen) " " }
.names { margin: 0 0 .75rem; padding: 0; list-style: none; columns: auto 13rem; column-gap: 2rem }
.names li { padding: .3rem 0; break-inside: avoid; border-bottom: 1px solid var(--line) }
.names .note { margin-left: .5em }
.names.chosen-names { font-size: 1.2em; font-weight: 600 }
.standings td, .standings th { vertical-align: baseline }
.standings .elected { font-weight: 600 }
.standings .elected td:last-child { color: var(--accent) }
.hall .standings { font-size: 1.05em }
`
