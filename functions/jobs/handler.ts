import { allDone } from './all-done.ts'
import { closeDue } from './close-due.ts'
import { keepSnapshots } from './keep-snapshots.ts'
import { remind } from './remind.ts'

/** What the schedule starts every minute. It fails, and so counts as an error of the function, when one of the jobs did. */
export const handler = () => allDone([closeDue, keepSnapshots, remind])
