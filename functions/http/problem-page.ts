import { html } from 'hono/html'
import type { Language } from '../words/language.ts'
import type { WayIn } from './way-in.ts'

const tag = { zh: 'zh-CN', en: 'en' }

const button = ({ label, address, method }: WayIn) =>
  method === 'get'
    ? html`<p class="actions"><a class="button" href="${address}">${label}</a></p>`
    : html`<form method="post" action="${address}"><button type="submit">${label}</button></form>`

/** A refusal as the smallest page that is a page; it needs no style sheet to be read. */
export const problemPage = ({
  language,
  isLarge,
  title,
  detail,
  way,
}: {
  language: Language
  isLarge?: boolean | undefined
  title: string
  detail: string
  way?: WayIn | undefined
}) => html`<!doctype html>
<html lang="${tag[language]}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="stylesheet" href="/assets/plenum.css"></head>
<body class="${isLarge ? 'large' : ''}"><main class="refusal"><h1>${title}</h1><p>${detail}</p>${way && button(way)}</main></body>
</html>`
