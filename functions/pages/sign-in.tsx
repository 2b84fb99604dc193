import type { Frame } from '../http/page.ts'
import { pageWords } from '../words/pages.ts'
import { Layout } from './layout.tsx'

/**
 * Whose personal link this is, and the button that signs in. Messengers fetch links for previews, so that only the button, a
 * POST to the same address, does anything.
 */
export function signInPage({ association, name, ...frame }: Frame & { association: string; name: string }) {
  const words = pageWords[frame.language].signIn
  return (
    <Layout place={{ ...frame, name: association }} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.whose(name)}</p>
      <p>{words.only}</p>
      <form method="post">
        <button type="submit">{words.enter}</button>
      </form>
      <p class="aside">{words.other}</p>
    </Layout>
  )
}
