/** A table whose rows do not fit side by side: each is a card, its cells named one by one. */
export const stackedCards = `
  table.cards thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden }
  table.cards tr { display: flex; flex-direction: column; padding: .6rem 0; border-bottom: 1px solid var(--line) }
  table.cards tbody tr:last-child { border-bottom: 0; padding-bottom: 0 }
  table.cards th[scope="row"] { order: -1; font-weight: 600 }
  table.cards th, table.cards td { padding: .1rem 0; border: 0 }
  table.cards td::before { content: attr(data-label) " "; color: var(--soft); font-weight: 400 }
  table.cards td:empty { display: none }
`

/** The one style sheet. Paper and ink, one accent; what is chosen, open or late is the accent, and nothing else is. */
export const plenumCss = `
:root {
  --paper: #fcfbf8; --card: #ffffff; --ink: #1e1c19; --soft: #5c574f; --line: #dcd7cd; --accent: #9e1b1e; --tint: #f8efec;
  --against: #2f3b4a; --abstain: #7d7568; --none: #e9e5dc;
}
*, ::before, ::after { box-sizing: border-box }
html { scroll-padding-top: 6rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100% }
:lang(zh) { line-break: strict; text-spacing-trim: trim-start }
body {
  margin: 0 auto; max-width: 40rem; padding: 0 1rem; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1.125rem/1.65 system-ui, "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif;
  font-variant-numeric: tabular-nums lining-nums;
}
body.wide { max-width: 72rem }
.masthead { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0 1rem; min-height: 3.5rem; border-bottom: 2px solid var(--accent); color: var(--accent); font-weight: 600; letter-spacing: .04em }
.masthead a { min-height: 44px; margin-left: auto; line-height: 44px; white-space: nowrap }
main { padding: 1.25rem 0 2rem }
footer { padding: .5rem 0 1.5rem; border-top: 1px solid var(--line) }
footer a { display: inline-block; min-height: 44px; line-height: 44px; padding-right: 1rem }
h1, h2, h3 { text-wrap: balance }
footer .signed-in { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; margin: 0; color: var(--soft) }
footer .signed-in > * { margin: 0 }
footer .signed-in button { width: auto; min-width: 0; min-height: 44px; padding: 0; border: 0; background: none; color: var(--accent); font-weight: 400; text-decoration: underline; text-underline-offset: .2em }
h1 { margin: 0 0 .4em; font-size: 1.55em; line-height: 1.3 }
h2 { margin: 0 0 .4em; font-size: 1.2em; line-height: 1.4 }
h3 { margin: 1em 0 .25em; font-size: 1.05em }
p { margin: 0 0 .75rem; text-wrap: pretty }
a { color: var(--accent); text-underline-offset: .2em }
.lead { font-size: 1.2em; font-weight: 600 }
.aside, .note { color: var(--soft) }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
section { margin: 1.25rem 0 0; padding: 1rem 1.1rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px }
section > :last-child { margin-bottom: 0 }
section.now { border-color: var(--accent); border-top-width: 4px }
.eyebrow { margin: 0 0 .25em; color: var(--accent); font-size: 1em; font-weight: 600; letter-spacing: .05em }
.said { margin: 0 0 1rem; padding: .75rem 1rem; background: var(--tint); border-left: 4px solid var(--accent); font-weight: 600 }
.motion { font-size: 1.2em; line-height: 1.55; white-space: pre-line }
.choice-made { font-size: 1.4em; font-weight: 700 }
.greeting { margin-bottom: .25rem }
time, .place { display: inline-block }
blockquote { margin: .5rem 0 0; padding: .6rem .9rem; border-left: 4px solid var(--line) }
blockquote > :last-child { margin: 0 }
.cases { margin: 0; padding: 0; list-style: none }
.cases > li + li { margin-top: 1rem; padding-top: .25rem; border-top: 1px solid var(--line) }
.cases h3 { margin-top: .6rem }
.case { display: block; min-height: 44px; padding: .3rem 0 }
.steps { margin: 0; padding: 0; list-style: none }
.steps > li { position: relative; padding: 0 0 1rem 1.4rem; border-left: 2px solid var(--line); margin-left: .4rem }
.steps > li:last-child { padding-bottom: 0 }
.steps > li::before { content: ""; position: absolute; left: calc(-.35rem - 1px); top: .55rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--card); border: 2px solid var(--soft) }
.steps > li:last-child::before { background: var(--accent); border-color: var(--accent) }
.steps p { margin-bottom: .25rem }
.steps + h3 { margin-top: 1.5em }
.when { color: var(--soft) }
.written, blockquote { white-space: pre-line }
section ul:not([class]) { margin: 0 0 .75rem; padding-left: 1.2em }
.further > details, main > details { margin-top: 1rem; padding: .25rem 1.1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card) }
.further > details[open], main > details[open] { padding-bottom: 1rem }
.agenda { margin: 0; padding: 0; list-style: none }
.agenda > li { display: flex; gap: 1rem; padding: .5rem 0 }
.agenda time { flex: none; min-width: 3.2em }
.agenda > li + li { border-top: 1px solid var(--line) }
.agenda > [aria-current] { font-weight: 600 }
.agenda .note { display: block; font-weight: 400 }
.ahead { margin: 0; padding-left: 1.5em }
.links { margin: 0; padding: 0; list-style: none }
.links a, .links li > span { display: block; min-height: 44px; padding: .45rem 0 }
.links a .note { display: inline-block }
dl { margin: 0 0 .75rem; display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: .25rem 1rem }
dt { color: var(--soft) }
dd { margin: 0 }

:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
button, .button {
  display: inline-flex; align-items: center; justify-content: center; width: 100%; min-height: 52px; padding: .6rem 1.25rem; cursor: pointer;
  background: var(--accent); color: #fff; border: 2px solid var(--accent); border-radius: 6px; font: inherit; font-weight: 600; text-decoration: none;
}
.button.quiet, button.quiet { background: transparent; color: var(--accent) }
button:hover, .button:hover { filter: brightness(1.12) }
form { margin: 0 0 1rem }
section + form { margin-top: 1.25rem }
form > * + * { margin-top: .75rem }
.actions { margin: 1.25rem 0 0 }
form + .actions { margin-top: -.25rem }
.actions + form { margin-top: .75rem }
fieldset { min-width: 0; margin: 0 0 .75rem; padding: 0; border: 0 }
legend { padding: 0; margin-bottom: .5rem; font-weight: 600 }
.option {
  display: flex; align-items: center; gap: .9rem; min-height: 60px; padding: .5rem 1rem; margin-bottom: .6rem; cursor: pointer;
  border: 2px solid var(--line); border-radius: 6px; background: var(--card); font-size: 1.1em; font-weight: 600;
}
.option input { width: 26px; height: 26px; margin: 0; accent-color: var(--accent) }
.option:has(:checked) { border-color: var(--accent); background: var(--tint) }
.option:focus-within { outline: 3px solid var(--accent); outline-offset: 2px }
.option input:focus-visible { outline: none }
select { width: 100%; min-height: 48px; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--card); border: 2px solid var(--line); border-radius: 6px }
label { display: block; font-weight: 600 }
textarea, input[type="text"], input[type="date"] { display: block; width: 100%; max-width: 100%; min-height: 48px; padding: .5rem .7rem; font: inherit; color: inherit; background: var(--card); border: 2px solid var(--line); border-radius: 6px }
input.code { max-width: 9em; font-size: 1.6em; letter-spacing: .2em }
textarea { resize: vertical }
input[type][aria-invalid="true"], textarea[aria-invalid="true"], select[aria-invalid="true"] { border-color: var(--accent) }
label .note { font-weight: 400 }
.fault { margin: 0; color: var(--accent); font-weight: 600 }
.tick { display: flex; align-items: center; gap: .8rem; min-height: 48px; font-weight: 400 }
.tick input { flex: none; width: 24px; height: 24px; margin: 0; accent-color: var(--accent) }
summary { min-height: 48px; padding: .55rem 0; cursor: pointer; color: var(--accent); font-weight: 600 }
.writing > div > label { margin-bottom: .25rem }
.saving { min-height: 1.65em; margin: 0; color: var(--soft) }
.saving + div > * + * { margin-top: .5rem }
.similar { padding: .75rem 1rem; background: var(--tint); border-left: 4px solid var(--accent) }
.similar ul { margin: 0; padding-left: 1.2em }
.similar .note { display: block }
.countdown { margin-left: 1rem }
.countdown:not([hidden]) { display: inline-block }
.countdown b { font-size: 1.3em }

table { width: 100%; border-collapse: collapse; margin: 0 0 .75rem }
caption { padding-bottom: .4rem; text-align: left; font-weight: 600 }
th, td { padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: inherit }
thead th { color: var(--soft) }
tbody tr:last-child > * { border-bottom: 0 }
section > table { margin-bottom: 0 }
.brief { white-space: nowrap }
td.number, th.number { padding-right: 0; text-align: right; white-space: nowrap }
.late, .late dt { color: var(--accent); font-weight: 600 }
.figures { display: flex; flex-wrap: wrap; gap: .6em 1.6em; margin: 0 0 1em }
.figures dd { font-size: 1.6em; font-weight: 600; line-height: 1.2 }
.checks { margin: 0 0 .75rem; padding-left: 1.2em }
.grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 1.25rem; margin-top: 1.25rem; align-items: start }
.grid > section { margin: 0; min-width: 0 }

.bar { display: block; width: 100%; height: 1.1em; margin: .5em 0 .75em; background: var(--none) }
.bar .for, .bar .voted { fill: var(--accent) }
.bar .against { fill: var(--against) }
.bar .abstain { fill: var(--abstain) }
.turnout { font-size: 1.3em; font-weight: 600 }
.outcome { font-size: 1.5em; font-weight: 700 }
.key { word-break: keep-all }
.key.for::before, .key.against::before, .key.abstain::before, .key.notVoted::before {
  content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .4em; background: var(--none); border: 1px solid var(--line);
}
.key.for::before { background: var(--accent) }
.key.against::before { background: var(--against) }
.key.abstain::before { background: var(--abstain) }

#notices { position: sticky; top: 0; z-index: 1 }
#notices > * { margin: .5rem 0 0; padding: .6rem 1rem; border-left: 4px solid var(--soft); background: var(--none) }
#notices strong { display: block }
#notices span { display: block; overflow: hidden; color: var(--soft); text-overflow: ellipsis; white-space: nowrap }
#notices > .unseen { margin: -1px; padding: 0; border: 0 }

.large { --ink: #000; --soft: #46423b; --line: #8a8479; --accent: #85151a; font-size: 1.5rem; line-height: 1.6 }
.large .masthead { font-size: .85em }
.large h1 { font-size: 1.3em }
.large .option { min-height: 72px }
.large dl:not(.figures) { display: block }
.large dd { margin-bottom: .4em }

.pair > * + * { margin-top: .75rem }
@media (min-width: 30rem) { button, .button { width: auto; min-width: 12rem } .pair { display: flex; gap: .75rem; align-items: end } .pair > * + * { margin-top: 0 } }
@media screen and (max-width: 44rem) {${stackedCards}}
@media print {
  body, body.wide { max-width: none; padding: 0; background: none; font-size: 11pt }
  footer, form, .actions { display: none }
  section { border: 0; padding: 0; break-inside: avoid }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  a { color: inherit; text-decoration: none }
}
`
