import { html } from 'hono/html'
import { pageWords } from '../words/pages.ts'
import { chosenAt, type Frame } from './page.ts'
import type { WayOn } from './way-on.ts'

interface Problem {
  frame: Frame
  /** Whether the page's address can be asked for again, in another language or size. */
  isAgain: boolean
  title: string
  detail: string
  ways: WayOn[]
}

const button = ({ label, address, method }: WayOn, at: number) =>
  method === 'get'
    ? html`<p class="actions"><a class="button" href="${address}">${label}</a></p>`
    : html`<form method="post" action="${address}"><button type="submit" class="${at > 0 ? 'quiet' : ''}">${label}</button></form>`

/** What stands in place of a page that cannot be shown: why, in plain words, and the way on. It needs no style sheet to be read. */
export function problemPage({ frame: { language, here, isLarge }, isAgain, title, detail, ways }: Problem) {
  const { tag, type, otherLanguage, start } = pageWords[language]
  return html`<!doctype html>
<html lang="${tag}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="stylesheet" href="/assets/plenum.css"><link rel="icon" href="data:,"></head>
<body class="${isLarge ? 'large' : ''}">
<header class="masthead"><span>${start.title}</span>${isAgain && html`<a href="${chosenAt(here, 'type', isLarge ? 'usual' : 'large')}">${type[isLarge ? 'usual' : 'large']}</a>`}</header>
<main class="refusal"><h1>${title}</h1><p>${detail}</p>${ways.map(button)}</main>
<footer>${isAgain && html`<a href="${chosenAt(here, 'lang', otherLanguage.code)}" lang="${otherLanguage.tag}" hreflang="${otherLanguage.tag}">${otherLanguage.name}</a>`}</footer>
</body>
</html>`
}
