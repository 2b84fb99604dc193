import { LogEntry } from './log.ts'

/** A move of a suggestion: who made it, when, and why. */
export const SuggestionLogEntry = LogEntry.pick({ at: true, by: true, move: true, reason: true }).meta({
  id: 'SuggestionLogEntry',
  example: { at: '2023-02-27T01:00:00.000Z', by: 'secretariat:3f0c1b', move: 'return', reason: '请补充数据' },
})
