/** The day of the pictures: a Friday, in the middle of a morning's session. */
export const morning = new Date('2026-03-06T02:40:00Z')

/**
 * Lets this process begin on that morning, so that pictures taken another day show the same dates. Time goes on from there: what
 * is kept for a second must still grow old.
 */
export function holdClock(): void {
  const Real = Date
  const ahead = morning.getTime() - Real.now()
  globalThis.Date = class extends Real {
    constructor(...parts: [] | ConstructorParameters<typeof Date>) {
      if (parts.length === 0) super(Real.now() + ahead)
      else super(...parts)
    }
    static override now() {
      return Real.now() + ahead
    }
  } as DateConstructor
}
