import { closeDue } from './close-due.ts'

/** What the schedule starts every minute. It fails, and so counts as an error of the function, when a poll could not be closed. */
export const handler = () => closeDue()
