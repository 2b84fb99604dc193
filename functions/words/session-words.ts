import type { QuorumCheck } from '../domain/quorum.ts'

/** A session in words: what it is called by default, and the arithmetic of its quorum. */
export interface SessionWords {
  title(session: { term: number; number: number | null; body: string }): string
  quorum(check: Omit<QuorumCheck, 'text'>, voters: 'present' | 'entitled'): string
}
