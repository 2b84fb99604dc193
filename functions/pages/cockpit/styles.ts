/** What the cockpit has beside the sheet of all pages: a bar that stays, rows that are read at a glance, buttons side by side. */
export const cockpitCss = `
.bridge { margin: -1.25rem 0 1.25rem; background: var(--paper); border-bottom: 1px solid var(--line) }
.standing { display: flex; flex-wrap: wrap; align-items: center; gap: .1rem 1.1rem; margin: 0; padding: .4rem 0 0; line-height: 1.5 }
.standing a { display: inline-flex; align-items: center; min-height: 44px }
.standing .status { padding: 0 .6em; border: 1px solid var(--line); border-radius: 1em; color: var(--soft) }
.standing .status.open { border-color: var(--accent); color: var(--accent); font-weight: 600 }
.standing .voting { font-weight: 700 }
.bridge nav ul, .parts { display: flex; flex-wrap: wrap; gap: 0 .25rem; margin: 0; padding: 0; list-style: none }
.bridge nav a, .parts a { display: flex; align-items: center; min-height: 48px; padding: 0 1rem; color: inherit; text-decoration: none; white-space: nowrap; border-bottom: 4px solid transparent }
.bridge nav a:hover, .parts a:hover { border-color: var(--line) }
.bridge nav [aria-current], .parts [aria-current] { border-color: var(--accent); color: var(--accent); font-weight: 600 }
.parts { margin: 0 0 .5rem }
.parts a { gap: .5em; padding: 0 .8rem }
.unsent { margin: 0 0 1rem; padding: .75rem 1rem; border: 2px solid var(--accent); border-radius: 6px; font-weight: 600 }
.arithmetic { font-size: 1.2em; font-weight: 600 }
.address { overflow-wrap: anywhere }
section + .links, details + .links { margin-top: .75rem }
.prominent { font-size: 1.6em; line-height: 1.35 }
.moves { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem; margin: .9rem 0 }
.moves form, .moves form > button, .marks form > button { margin: 0 }
.now .links { margin-bottom: .25rem }

.search { max-width: 44rem; margin: 0 0 .5rem }
.pressed { display: flex; gap: .6rem }
.pressed input[type="text"] { flex: 1 1 auto; min-width: 0 }
.pressed button { flex: none; width: auto; min-width: 6rem; min-height: 48px }
.undo { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1rem }
.undo p, .undo button { margin: 0 }
.people, .agenda, .motions { margin: 0; padding: 0; list-style: none }
.people { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 32rem), 1fr)); gap: 0 2rem }
.people > li { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: .1rem 1rem; padding: .45rem 0; border-bottom: 1px solid var(--line) }
.people p { margin: 0 }
.people strong { font-size: 1.15em }
.people .name .note { white-space: normal }
.people .state { grid-row: 2; grid-column: 1; color: var(--soft); line-height: 1.4 }
.people .state.present { color: var(--ink); font-weight: 600 }
.people .state.present::before { content: "✓ "; color: var(--accent) }
.people .marks { grid-row: 1 / span 2; grid-column: 2; align-items: flex-start }
.marks { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: .5rem }
.marks form { margin: 0 }
.marks button { width: auto; min-width: 5.5rem; min-height: 48px; padding: .3rem 1rem }
.marks details[open] { flex-basis: 100%; display: flex; flex-direction: column; align-items: flex-end; gap: .4rem }
.marks summary { padding: .55rem .25rem }
.pages { display: flex; gap: 1.5rem; align-items: center; margin-top: .75rem }
.pages a { display: inline-flex; align-items: center; min-height: 44px }

section + .agenda { margin-top: 1rem }
.agenda > li { display: grid; grid-template-columns: 4rem 1fr auto; align-items: center; gap: .25rem 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line) }
.agenda p { margin: 0 }
.agenda > li.current { border-left: 4px solid var(--accent); padding-left: .75rem; font-weight: 600 }
.agenda > li.done { color: var(--soft) }
.agenda .note { font-weight: 400 }
.motions > li { padding: .5rem 0 .7rem; border-bottom: 1px solid var(--line) }
.turns { padding-left: 1.6em; list-style: decimal }
.turns > li { padding-left: .3em }
.motions p { margin: 0 }
.numbers { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-end }
.numbers > * { margin: 0 }
.numbers .number-field { flex: 0 1 9rem }
.numbers input { font-size: 1.5em; font-weight: 600 }
.number-field input { max-width: 12rem }
.tally > div { border-bottom: 1px solid var(--line) }
.tally .number-field { display: grid; grid-template-columns: 1fr 6rem; align-items: center; gap: 0 1rem; padding: .3rem 0 }
.tally .number-field label { margin: 0 }
.tally .number-field .fault { grid-column: 1 / -1; grid-row: 1; margin: 0 }
.tally .number-field input { font-size: 1.2em; font-weight: 600; text-align: right }
main > [role="alert"] + h1 { margin-top: 1.25rem }
.numbers + .tally, .tally + details, #waiting + .search, details + h2, .motions + h2, .abreast { margin-top: 1.25rem }
.numbers + .numbers { margin-top: .75rem }
input[type="time"] { box-sizing: border-box; min-height: 48px; max-width: 100%; padding: .4rem .6rem; border: 2px solid var(--line); border-radius: 6px; background: var(--card); color: inherit; font: inherit }
.rest output { font-size: 1.5em; font-weight: 600 }
.choices { display: flex; flex-wrap: wrap; gap: 0 2rem }
.shortcuts { margin-top: 2rem; color: var(--soft) }
kbd { padding: .05em .5em; border: 1px solid var(--line); border-radius: 4px; background: var(--card); font: inherit }
[hidden] { display: none !important }

.beside > * + * { margin-top: 1.25rem }
@media (min-width: 60rem) {
  .abreast { display: grid; grid-template-columns: 1fr 1fr 2fr; gap: 0 2rem }
  .beside > * + * { margin-top: 0 }
  .beside { display: grid; grid-template-columns: 3fr 2fr; gap: 1.25rem; align-items: start; margin-top: 1.25rem }
  .beside section { margin-top: 0 }
  .beside section + section { margin-top: 1.25rem }
}
@media (min-width: 60rem) and (min-height: 42rem) {
  html { scroll-padding-top: 8rem }
  .bridge { position: sticky; top: 0; z-index: 1 }
}
@media (max-width: 40rem) {
  .standing { column-gap: .6rem }
  .standing > * { line-height: 1.4 }
  .standing .status { padding: 0 .4em }
  .bridge nav a { padding: 0 .3rem }
  .moves > *, .moves form > button { width: 100% }
  .parts a { padding: 0 .5rem }
  .agenda > li { grid-template-columns: 3.4rem 1fr }
  #waiting li { grid-template-columns: 1fr }
  #waiting .marks { grid-row: auto; grid-column: 1; justify-content: flex-start }
  .agenda .marks { grid-column: 2; justify-content: flex-start }
}
`
