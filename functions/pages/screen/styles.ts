/** The hall screen's own style sheet: read from the last row. */
export const screenCss = `
body.hall { max-width: none; min-height: 100vh; padding: 0 4vw; font-size: clamp(16px, min(2.1vw, 2.7vh), 44px); display: flex; flex-direction: column }
.hall .masthead { font-size: 1.1em }
.hall main { flex: 1; padding-top: .4em }
.hall section { padding: .6em 1em .4em; margin-top: .5em }
.hall h1 { font-size: 1.6em; margin-bottom: .2em }
.hall .motion { font-size: 1.5em }
.hall .outcome { font-size: 1.9em; margin: .1em 0 }
.hall .bar { height: 1.4em }
.hall footer { font-size: 18px; border: 0 }

@media (min-aspect-ratio: 4/3) {
  .hall main { display: grid; grid-template-columns: 2fr 1fr; column-gap: 1.2em; align-content: start; align-items: start }
  .hall main > :not(section), .hall main > section:only-of-type { grid-column: 1 / -1 }
}
`
