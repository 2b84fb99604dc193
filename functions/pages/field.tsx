import type { Place } from './place.ts'

interface Field {
  id: string
  /** Under which name it is sent, where that is not its id: one of several. */
  name?: string
  label: string
  note?: string | undefined
  fault?: string | undefined
  value?: string | undefined
  /** Of a text of several lines. */
  rows?: number
  most: number
  place: Place
}

/** A text that is asked for: its name, what is wrong with it, and what was typed. */
export function Field({ id, name = id, label, note, fault, value, rows, most, place }: Field) {
  const about = { id, name, maxlength: most, lang: place.locale, ...(fault && { 'aria-invalid': true }) }
  const described = fault && { 'aria-describedby': `${id}-fault` }
  return (
    <div>
      <label for={id}>
        {label}
        {note && <span class="note">{note}</span>}
      </label>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      {rows === undefined ? (
        <input type="text" value={value} {...about} {...described} />
      ) : (
        <textarea rows={rows} {...about} {...described}>
          {value}
        </textarea>
      )}
    </div>
  )
}
