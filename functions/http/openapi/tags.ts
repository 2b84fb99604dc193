/** The areas of the API, in the order of the document. */
export const tags = [
  { name: 'Association', description: 'The tenant: its themes, departments, priorities and bodies.' },
  { name: 'Sessions', description: 'Sessions, their moves from planned to closed, and what is happening now.' },
  { name: 'Log', description: 'What was done, by whom, when.' },
  { name: 'Description', description: 'This document, and the console that shows it.' },
  { name: 'Pages', description: 'What members, leaders and the hall screen see in a browser.' },
]
