import type { Fates } from '../domain/fates.ts'

/** What became of suggestions, a sentence each; '' where there is nothing to say. */
export interface FateWords {
  /** How many were made, at the session of this title. */
  made(fates: Fates, title: string): string
  settled(fates: Fates): string
  satisfaction(fates: Fates): string
  underWay(fates: Fates): string
  upward(fates: Fates): string
  open(fates: Fates): string
  /** Stands between two sentences. */
  space: string
}
