import { markup } from './hall.ts'

const outcomes = { onTime: 1, late: 1, satisfied: 1, unsatisfied: 0 }
/** The leaders' figures, with markup wherever people's own words stand in them. */
export const figures = {
  total: 3,
  byStatus: { closed: 3 },
  byRoute: { internal: 2 },
  byTheme: { [markup]: 3 },
  byGroup: { g1: 3 },
  byHost: { [markup]: 2 },
  merged: 0,
  overdue: 1,
  dueSoon: 0,
  satisfaction: { satisfied: 1, unsatisfied: 0 },
  open: 1,
  ageing: [{ from: 181, count: 1 }],
  timeliness: { onTime: 1, late: 1 },
  hosts: [{ host: markup, total: 2, underway: 1, overdue: 1, ...outcomes }],
  themes: [{ theme: markup, total: 3, ...outcomes }],
  supervised: 1,
  promises: { open: 1, overdue: 1 },
  specialReports: { byStatus: { sent: 1 }, awaitingInstruction: 1, awaitingFeedback: 0 },
  trend: [1, 2].map((at) => ({
    session: `s${at}`,
    body: 'plenary',
    title: markup,
    date: '2023-02-24',
    total: at,
    open: 1,
    closed: 0,
    ...outcomes,
  })),
}
