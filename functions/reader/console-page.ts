import { html } from 'hono/html'
import { fileOf } from '../http/file.ts'

/** The API console as a page; everything on it comes from the description. */
export const consolePage = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Plenum API</title>
<link rel="icon" href="/docs/favicon-32x32.png">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<script src="/docs/swagger-ui-bundle.js" defer></script>
<script src="/docs/init.js" defer></script>
</head>
<body><div id="console"></div></body>
</html>`

const script = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#console',
  deepLinking: true,
  persistAuthorization: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
})
`

/** What starts the console: a file, since the page allows no inline script. */
export const consoleScript = fileOf(script, 'text/javascript; charset=utf-8')
