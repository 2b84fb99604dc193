import type { GroupReportPageWords } from './group-report-page.zh.ts'

export const groupReportPageEn: GroupReportPageWords = {
  title: 'The group’s report',
  back: 'Back to my session',
  none: 'The report is not written yet.',
  states: { written: 'Written; it waits for the convener to confirm it.', confirmed: 'Confirmed by the convener.' },
  writtenAt: 'Written at',
  write: {
    text: 'The report',
    note: 'Write down how the discussion went and what was said. Once it is saved the convener confirms it; words that are changed afterwards have to be confirmed anew.',
    send: 'Save the report',
  },
  confirm: {
    title: 'Please confirm',
    what: 'This is what the recorder wrote. Once you confirm it, it is the group’s report to the plenary.',
    send: 'Confirm this report',
  },
  said: { write: 'The report is saved.', confirm: 'The report is confirmed.' },
  faults: {
    summary: 'Please put this right and save again:',
    text: 'Please write the report, in 10,000 characters at the most.',
  },
  stale:
    'The report was changed after you opened it, and nothing was done yet. What you wrote is still below; look at what stands now, then decide whether to save or confirm.',
  standing: 'What stands now',
}
