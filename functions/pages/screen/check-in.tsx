import { grouped } from '../../domain/hall-code.ts'
import type { ShownCode } from '../../http/hall-codes.ts'
import { screenPageWords } from '../../words/screen-page.ts'
import type { Place } from '../place.ts'
import { Qr } from '../qr.tsx'

/** The code of now and the address that its QR code opens. */
export interface Entrance extends ShownCode {
  address: string
}

interface Properties {
  entrance: Entrance
  place: Place
  /** How one checks in, where there is room for it. */
  explained?: boolean
}

/** The code to check in by, and as a QR code; a script takes it away once nobody would take it any more. */
export function CheckIn({ entrance: { code, address, changesAt, goodUntil }, place, explained }: Properties) {
  const words = screenPageWords[place.language].checkIn
  return (
    <section class="check-in" data-changes={changesAt} data-good={goodUntil}>
      <Qr text={address} label={words.qr} />
      <div>
        <p class="eyebrow">{words.code}</p>
        <p class="code">{grouped(code)}</p>
        {explained && (
          <>
            <p>{words.how}</p>
            <p class="note">{words.desk}</p>
          </>
        )}
      </div>
    </section>
  )
}
