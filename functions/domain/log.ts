import * as z from 'zod'
import { Instant } from './text.ts'

/** What was done, by whom, when, why. Entries are added, never changed. */
export const LogEntry = z
  .object({
    id: z.string(),
    at: Instant,
    by: z.string(),
    about: z.array(z.string()),
    move: z.string(),
    reason: z.string().optional(),
    details: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({
    id: 'LogEntry',
    example: {
      id: '01GT0Z3K8Y6C9D4E2F7H5J1K3M',
      at: '2023-02-24T03:10:00.000Z',
      by: 'secretariat:3f0c1b',
      about: ['adopt-report', '7QZ4K1V9W2'],
      move: 'open-poll',
    },
  })
export type LogEntry = z.infer<typeof LogEntry>
