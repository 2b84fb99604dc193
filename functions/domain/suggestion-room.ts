import { Refusal } from './refusal.ts'
import type { KeptSuggestion } from './suggestion.ts'

/** Bytes of a suggestion, as JSON, with its answer. An item takes 400 KB; the rest is for what a thousand proposers say of it. */
const most = 320_000

/** The same suggestion, if it leaves room for the feedback on its answer. Refuses, as `too-large`, one that does not. */
export function withRoom(suggestion: KeptSuggestion): KeptSuggestion {
  if (new TextEncoder().encode(JSON.stringify(suggestion)).length > most) throw new Refusal('too-large')
  return suggestion
}
