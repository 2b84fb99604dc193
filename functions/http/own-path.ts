const anywhere = 'http://plenum.invalid'
const longest = 1024

/**
 * A path of ours with its query, as a browser would understand what was asked for; undefined where that leads elsewhere (an open
 * redirect), however it is spelt: `//host`, `/\host`, a tab within, dots that leave two slashes; or is too long to be kept.
 */
export function ownPath(asked: string | undefined): string | undefined {
  if (!asked?.startsWith('/') || !URL.canParse(asked, anywhere)) return undefined
  const { origin, pathname, search } = new URL(asked, anywhere)
  const path = pathname + search
  return origin === anywhere && !path.startsWith('//') && path.length <= longest ? path : undefined
}
