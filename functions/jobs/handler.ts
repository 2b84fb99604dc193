import { allDone } from './all-done.ts'
import { keepSnapshots } from './keep-snapshots.ts'
import { pollsDue } from './polls-due.ts'
import { remind } from './remind.ts'
import { type Messages, woken } from './woken.ts'

/**
 * What the queue's messages start in time, and the schedule every minute. By the schedule it fails, and so counts as an error of the
 * function, when one of the jobs did.
 */
export const handler = (event: Messages | { Records?: never }) =>
  event.Records ? woken(event) : allDone([pollsDue, keepSnapshots, remind])
