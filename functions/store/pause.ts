import { Refusal } from '../domain/refusal.ts'

const longest = 8

/** Waits before round `n` of the same attempt, with full jitter: 0 before the first, then up to 20, 40, … 1280 ms; refuses a ninth. */
export async function pause(round: number): Promise<void> {
  if (round > longest) throw new Refusal('too-busy')
  if (round === 0) return
  const most = 10 * 2 ** Math.min(round, 7)
  await new Promise((done) => setTimeout(done, Math.random() * most))
}
