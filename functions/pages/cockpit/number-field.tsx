interface NumberField {
  id: string
  /** Under which name it is sent, where that is not its id: one of several. */
  name?: string
  label: string
  /** The language of a label that the record gives. */
  lang?: string
  note?: string
  value: string | undefined
  fault: string | undefined
}

/** A number that is asked for: typed as text, so that no wheel changes it, with the figures' keys on a phone. */
export function NumberField({ id, name = id, label, lang, note, value, fault }: NumberField) {
  return (
    <div class="number-field">
      <label for={id}>
        <span lang={lang}>{label}</span>
        {note && <span class="note">{` ${note}`}</span>}
      </label>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        id={id}
        name={name}
        value={value}
        maxlength={9}
        {...(fault && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` })}
      />
    </div>
  )
}
