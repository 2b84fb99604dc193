import type { Frame } from '../http/page.ts'
import { pageWords } from '../words/pages.ts'
import { Layout } from './layout.tsx'

/** The first page: what this is, and how each gets in. It knows no association: nobody is signed in here. */
export function startPage(frame: Frame) {
  const words = pageWords[frame.language].start
  return (
    <Layout place={frame} title={words.title}>
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <section>
        <h2>{words.member}</h2>
        <p>{words.enter}</p>
        <p>
          <a class="button" href="/member">
            {words.mine}
          </a>
        </p>
      </section>
      <section>
        <h2>{words.staff}</h2>
        <ul class="links">
          <li>
            <a href="/sign-in">{words.signIn}</a>
          </li>
          <li>
            <a href="/cockpit">{words.cockpit}</a>
          </li>
          <li>
            <a href="/leader">{words.leader}</a>
          </li>
          <li>
            <a href="/department">{words.department}</a>
          </li>
          <li>
            <a href="/docs">{words.api}</a>
          </li>
        </ul>
      </section>
    </Layout>
  )
}
