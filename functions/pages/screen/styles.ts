/**
 * The hall screen's own style sheet: read from the last row. One em is a twenty-fifth of the height of a wide screen; what people
 * wrote, and may have written at length, shrinks by `--fit` (see the screen's script) before anything is cut.
 */
export const screenCss = `
body.hall { max-width: none; min-height: 100vh; padding: 0 1.2em; font-size: clamp(16px, min(4vh, 2.25vw), 200px); line-height: 1.4; display: flex; flex-direction: column }
.hall .masthead { padding: .5em 0 .3em; font-size: .8em; border-width: .08em }
.hall main { flex: 1; display: flex; padding: .5em 0 }
.hall footer { border: 0; padding: 0; font-size: max(14px, .45em); line-height: 1 }
.hall footer a { color: var(--soft) }
.hall [hidden] { display: none }
.screen { flex: 1; display: flex; flex-direction: column; gap: .6em; min-width: 0 }
.screen section { margin: 0; padding: .5em .8em .6em; border-radius: .15em }
.screen section.now { border-top-width: .15em }
.screen .eyebrow, .screen .note { font-size: .8em }
.head { display: flex; justify-content: space-between; align-items: start; gap: 1em }
.head h1 { font-size: 1.35em; margin: 0 }
.head p { margin: 0 }
.screen .clock { font-size: 1.9em; line-height: 1.2; font-weight: 600; white-space: nowrap }

.stage { flex: 1; min-width: 0; display: flex; flex-direction: column }
.stage > section { flex: 1 0 auto; max-height: 100%; display: flex; flex-direction: column; justify-content: safe center }
.stage h2:not(.motion) { font-size: calc(1.8em * var(--fit, 1)); line-height: 1.35; text-wrap: balance }
.stage .motion { font-size: calc(1.5em * var(--fit, 1)); line-height: 1.4; margin-bottom: .3em; text-wrap: pretty }
.stage .motion + p:has(> [lang]) { font-size: calc(1em * var(--fit, 1)) }
.stage ul:not(.checks) { margin: 0 0 .5em; padding: 0; list-style: none; font-size: calc(1em * var(--fit, 1)) }
.stage p { margin-bottom: .2em }
.stage .how, .stage .turnout { font-size: 1.4em; font-weight: 600; margin-bottom: .2em }
.stage .outcome { order: -1; font-size: 2.2em; line-height: 1.2; margin: 0 }
.stage .eyebrow { order: -2 }
.stage section:has(.outcome) .motion { font-size: max(.7em, 1.1em * var(--fit, 1)) }
.stage .bar { height: 1em; margin: .2em 0 .3em; flex: none }
.stage .checks { margin: 0; padding: 0; list-style: none; font-size: max(.75em, 1em * var(--fit, 1)); word-break: keep-all }
.stage .figures { gap: .2em .8em; margin-bottom: .2em; align-items: end }
.stage .figures dt { max-width: 7em; font-size: .65em; line-height: 1.2; white-space: normal; overflow-wrap: normal }
.stage .figures dd { font-size: 1.4em }
.stage .countdown b { font-size: 1.8em; line-height: 1.1; color: var(--accent) }
.stage .running { color: var(--soft) }
.stage .running b { color: var(--ink); font-size: 1.2em }
.stage .running span + span { margin-left: 1.2em }
.notice { flex: 1; display: flex; flex-direction: column; align-items: center; justify-content: center; margin: 0; font-size: 2.2em; font-weight: 600; text-align: center; text-wrap: balance }
.stage .notice p { margin: 0 }
.notice .next { margin-top: .6em; font-size: calc(.6em * var(--fit, 1)); font-weight: 400 }

.beside { min-width: 0; display: flex; flex-direction: column; gap: .6em }
.agenda h2 { margin: 0 0 .2em; display: flex; justify-content: space-between; font-size: .8em }
.agenda h2 span { color: var(--soft); font-weight: 400; letter-spacing: 0 }
.agenda ol { margin: 0; padding: 0; list-style: none; font-size: calc(.8em * var(--fit, 1)) }
.agenda li { padding: .2em 0 .2em .6em; border-left: .2em solid var(--line) }
.agenda li + li { margin-top: .15em }
.agenda li.done { color: var(--soft) }
.agenda li.current { border-color: var(--accent); font-weight: 600 }
.agenda li.current .when { color: var(--accent) }
.agenda .when { margin-right: .3em; white-space: nowrap }

.qr { display: block; width: 6em; flex: none }
.check-in { display: flex; align-items: center; gap: .5em }
.beside .check-in { padding: .4em .5em }
.check-in .eyebrow { margin: 0 }
.check-in p { margin: 0 }
.check-in .code { font-size: 1.55em; font-weight: 700; line-height: 1.2; white-space: nowrap }
.whole .check-in { flex: 1; gap: 2em; justify-content: center }
.whole .check-in .qr { width: 15.5em; max-width: 45vw }
.whole .check-in .code { font-size: 5em; letter-spacing: .02em }
.whole .check-in .note { margin-top: .4em }
.offline { position: fixed; left: 0; right: 0; bottom: 0; margin: 0; padding: .2em 1.2em; background: var(--ink); color: var(--paper); text-align: center }

@media (min-aspect-ratio: 4/3) {
  body.hall { height: 100vh }
  .hall main { min-height: 0 }
  .screen:not(.whole) { display: grid; grid-template-columns: minmax(0, 1fr) 15em; grid-template-rows: auto minmax(0, 1fr); gap: .5em .8em }
  .head { grid-column: 1 / -1 }
  .stage, .beside, .stage .motion { overflow-y: auto; scrollbar-width: none }
  .stage .motion { flex: 0 1 auto; min-height: 1.4em }
  .stage .figures { display: grid; grid-template-columns: repeat(7, auto); justify-content: space-between; gap: 0 .5em }
}
@media not all and (min-aspect-ratio: 4/3) {
  .head, .check-in { flex-wrap: wrap }
  .whole .check-in .code { font-size: 3em }
}
`
