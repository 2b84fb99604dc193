import type { Child } from 'hono/jsx'

/** Facts under their names; nothing where there are none. */
export function Facts({ children }: { children?: Child[] }) {
  return <>{children !== undefined && children.flat().length > 0 && <dl>{children}</dl>}</>
}

/** One fact under its name. */
export function Fact({ name, lang, children }: { name: string; lang?: string | undefined; children?: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang={lang}>{children}</dd>
    </>
  )
}
