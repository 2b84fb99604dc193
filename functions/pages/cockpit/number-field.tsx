interface NumberField {
  id: string
  label: string
  note?: string
  value: string | undefined
  fault: string | undefined
}

/** A number that is asked for: typed as text, so that no wheel changes it, with the figures' keys on a phone. */
export function NumberField({ id, label, note, value, fault }: NumberField) {
  return (
    <div class="number-field">
      <label for={id}>
        {label}
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
        name={id}
        value={value}
        maxlength={9}
        {...(fault && { 'aria-invalid': true, 'aria-describedby': `${id}-fault` })}
      />
    </div>
  )
}
