import type { Child } from 'hono/jsx'

export interface Column<T> {
  name: string
  cell: (row: T) => Child
  /** The one that a row is known by; the others are about it. */
  heads?: boolean
  class?: string
}

interface Properties<T> {
  caption: string
  columns: Column<T>[]
  rows: T[]
  /** What is said where there are no rows. */
  none: string
  locale: string
  /** What is said of the rows, under them. */
  children?: Child
}

/** Rows under their names; on a phone each row is a card, its cells named one by one. */
export function CardTable<T>({ caption, columns, rows, none, locale, children }: Properties<T>) {
  return (
    <section>
      <h2>{caption}</h2>
      {rows.length === 0 && <p class="note">{none}</p>}
      {rows.length > 0 && (
        <table class="cards">
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ name, class: look }) => (
                <th scope="col" class={look}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang={locale}>
            {rows.map((row) => (
              <tr>{columns.map((column) => cellOf(column, row))}</tr>
            ))}
          </tbody>
        </table>
      )}
      {children}
    </section>
  )
}

function cellOf<T>({ name, cell, heads, class: look }: Column<T>, row: T) {
  if (heads) return <th scope="row">{cell(row)}</th>
  return (
    <td class={look} data-label={name}>
      {cell(row)}
    </td>
  )
}
