import type { Frame } from '../http/page.ts'
import { pageWords } from '../words/pages.ts'
import { Layout } from './layout.tsx'

/**
 * Whose personal link this is, and the button that signs in. Messengers fetch links for previews, so that only the button, a
 * POST to the same address, does anything.
 */
export function signInPage({ language, here, association, name }: Frame & { association: string; name: string }) {
  const words = pageWords[language].signIn
  return (
    <Layout language={language} here={here} title={words.title} association={association}>
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
