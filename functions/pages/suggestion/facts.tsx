import type { Child } from 'hono/jsx'

/** One fact under its name. */
export function Fact({ name, lang, children }: { name: string; lang?: string | undefined; children?: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd lang={lang}>{children}</dd>
    </>
  )
}
