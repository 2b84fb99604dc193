/** The areas of the API, in the order of the document. */
export const tags = [
  {
    name: 'Association',
    description: 'The tenant: its themes, departments, priorities and bodies; a whole plan at once.',
  },
  { name: 'Priorities', description: "The work plan's priorities and tasks: how far each has come." },
  { name: 'Members', description: 'People, their import from a list, and their personal links.' },
  { name: 'Bodies', description: 'Who has a seat, now or as of any instant, and by which decision.' },
  { name: 'Sessions', description: 'Sessions, their moves from planned to closed.' },
  { name: 'Now', description: 'What the hall screen and the phones poll.' },
  { name: 'Agenda', description: "A session's items in order: begun, finished, deferred." },
  { name: 'Attendance', description: 'Who is there, and whether that is a quorum.' },
  { name: 'Motions', description: 'What is put to the vote, and by which rule.' },
  { name: 'Polls', description: 'Rounds of voting: ballots, counts and results.' },
  { name: 'Groups', description: 'Discussion groups and their reports to the plenary.' },
  { name: 'Suggestions', description: 'Suggestions and every move until each proposer has an answer; their summary.' },
  { name: 'Special reports', description: 'What goes to the committee and the government, and what came of it.' },
  { name: 'Commendations', description: 'Awards, with the units and individuals that received them.' },
  { name: 'Log', description: 'What was done, by whom, when.' },
  { name: 'Pages', description: 'What members, leaders and the hall screen see in a browser.' },
  { name: 'Description', description: 'This document, and the console that shows it.' },
]
