import type { Answer, Who, World } from './world.ts'

/** What a form's fields hold; a list is a field that is sent several times. */
export type Fields = Record<string, string | number | string[]>

/** Sends a page's form, as a browser without a script does; the cookie's guard is tested for every route. */
export function press(world: World, path: string, fields: Fields, who: Who = 'secretariat'): Promise<Answer> {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, String(one))
  return world.send('POST', path, who, body.toString(), {
    accept: 'text/html',
    'content-type': 'application/x-www-form-urlencoded',
  })
}

const entities: Record<string, string> = { '&quot;': '"', '&#39;': "'", '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** The hidden fields that a page puts into the form of a move. */
export function hiddenIn(page: string, move: string): Record<string, string> {
  const form = page.split('<form').find((one) => one.includes(`name="move" value="${move}"`)) ?? ''
  return Object.fromEntries(
    [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value = '']) => [
      name,
      value.replace(/&(quot|#39|amp|lt|gt);/g, (entity) => entities[entity] ?? entity),
    ]),
  )
}
