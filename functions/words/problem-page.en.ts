import type { ProblemPageWords } from './problem-page.zh.ts'

export const problemPageEn: ProblemPageWords = {
  notFound: {
    title: 'There is no such page',
    detail: "The address may be incomplete, or what was there is gone or is not your association's.",
  },
  failed: {
    title: 'Something went wrong here',
    detail: 'It was not done, through no fault of yours. Try again in a while; if it goes on, tell the secretariat.',
  },
  own: {
    member: 'Back to my page',
    secretariat: 'Back to the cockpit',
    leader: 'Back to the suggestions',
    auditor: 'Back to the suggestions',
    host: "Back to my department's suggestions",
  },
  start: 'To the first page',
  retry: 'Try again',
}
