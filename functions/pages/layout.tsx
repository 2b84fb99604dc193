import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { chosenAt, type Frame } from '../http/page.ts'
import { pageWords } from '../words/pages.ts'
import { script as common, styles } from './assets.ts'
import type { Place } from './place.ts'
import { SignedIn } from './signed-in.tsx'

/** Where the script listens for changes, what was to be heard there when the page was made, and which fields it does not show. */
interface Live {
  key: string
  seen: object
  ignore?: string
}

interface Properties {
  /** With an association's name where the page is one association's. */
  place: Frame & Partial<Pick<Place, 'name' | 'locale'>>
  title: string
  kind?: 'hall' | 'wide'
  /** The server's clock: a phone's may be wrong, and a countdown must not be. */
  now?: string
  live?: Live | undefined
  /** The addresses of a style sheet and a script that this page has beside those of all pages. */
  sheet?: string
  script?: string
  children?: Child
}

/** The frame of every page: one language, one size of type, one style sheet, one script that the page can do without. */
export function Layout({ place, title, kind, now, live, sheet, script, children }: Properties) {
  const { language, here, who, name, locale, isLarge } = place
  const words = pageWords[language]
  const { otherLanguage } = words
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={words.tag}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{name === undefined ? title : words.ofPage(title, name)}</title>
          <link rel="stylesheet" href={styles.address} />
          {sheet && <link rel="stylesheet" href={sheet} />}
          <link rel="icon" href="data:," />
          <script src={common.address} defer></script>
          {script && <script src={script} defer></script>}
        </head>
        <body class={[kind, isLarge && 'large'].filter(Boolean).join(' ') || undefined}>
          <header class="masthead">
            {name === undefined ? <span>{words.start.title}</span> : <span lang={locale}>{name}</span>}
            {kind !== 'hall' && (
              <a href={chosenAt(here, 'type', isLarge ? 'usual' : 'large')}>
                {words.type[isLarge ? 'usual' : 'large']}
              </a>
            )}
          </header>
          <main
            data-now={now}
            data-live={live?.key}
            data-seen={live && JSON.stringify(live.seen)}
            data-ignore={live?.ignore}
            data-offline={words.offline}
          >
            {children}
          </main>
          <footer>
            <a href={chosenAt(here, 'lang', otherLanguage.code)} lang={otherLanguage.tag} hreflang={otherLanguage.tag}>
              {otherLanguage.name}
            </a>
            {who && kind !== 'hall' && <SignedIn who={who} language={language} />}
          </footer>
        </body>
      </html>
    </>
  )
}
