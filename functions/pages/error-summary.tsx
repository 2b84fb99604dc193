import type { Child } from 'hono/jsx'

interface Properties {
  /** Why it was not carried out at all. */
  refusal: string | undefined
  /** What stands above the fields that are not in order. */
  summary: string
  faults: readonly { field: string; told: string | undefined }[]
  children?: Child
}

/** What has to be put right before a form can be carried out, each a link to its field. */
export function ErrorSummary({ refusal, summary, faults, children }: Properties) {
  return (
    <section class="now" role="alert">
      {refusal && <p>{refusal}</p>}
      {faults.length > 0 && (
        <>
          <p>{summary}</p>
          <ul class="links">
            {faults.map(({ field, told }) => (
              <li>
                <a href={`#${field}`}>{told}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </section>
  )
}
