import * as z from 'zod'

/** How long a code stands on the screen, in milliseconds: the time step that RFC 6238 recommends. */
export const stepLength = 30_000
const digits = 6

/** What the hall's screen shows and a member types: six digits. */
export const HallCode = z.string().regex(/^\d{6}$/, 'must be the six digits on the screen')

/** The number of the time step that an instant falls into (RFC 6238, 4.2). */
export const stepAt = (at: Date): number => Math.floor(at.getTime() / stepLength)

/** When a step ends, and its code gives way to the next one. */
export const stepEnd = (step: number): Date => new Date((step + 1) * stepLength)

/** The steps whose codes are right at an instant: its own, and the one before, which whoever types slowly has read. */
export const rightSteps = (at: Date): number[] => [stepAt(at), stepAt(at) - 1]

/** The code that a keyed hash of a step's number stands for, by RFC 4226's truncation (5.3). Expects at least 20 bytes. */
export function hallCodeOf(mac: Uint8Array): string {
  const view = new DataView(mac.buffer, mac.byteOffset, mac.byteLength)
  const offset = view.getUint8(mac.byteLength - 1) & 15
  const number = view.getUint32(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

/** A code as people type it, with blanks, a hyphen or the wide digits of a Chinese keyboard, as the screen has it. */
export const typedCode = (typed: string): string => typed.normalize('NFKC').replace(/[\s-]/g, '')

/** A code in two groups of three: easier to read from afar and to keep in mind. */
export const grouped = (code: string): string => `${code.slice(0, digits / 2)} ${code.slice(digits / 2)}`
