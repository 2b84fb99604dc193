import * as z from 'zod'
import { Day, Id } from './text.ts'

export const Counts = z.record(z.string(), z.int())
const outcomes = { onTime: z.int(), late: z.int(), satisfied: z.int(), unsatisfied: z.int() }

/** How a host, a theme or a session is doing: answers by the latest of each, feedback likewise. */
const HostFigures = z.object({ host: z.string(), total: z.int(), underway: z.int(), overdue: z.int(), ...outcomes })
const ThemeFigures = z.object({ theme: z.string(), total: z.int(), ...outcomes })
const SessionFigures = z.object({
  session: Id,
  body: Id,
  title: z.string(),
  date: Day,
  total: z.int(),
  open: z.int(),
  closed: z.int(),
  ...outcomes,
})
export type SessionFigures = z.infer<typeof SessionFigures>

/** How many of those that are not closed yet were written down so many days ago; without `to`, or longer. */
const AgeBand = z.object({ from: z.int(), to: z.int().optional(), count: z.int() })

const figures = {
  total: z.int(),
  byStatus: Counts,
  byRoute: Counts,
  byTheme: Counts,
  byGroup: Counts,
  byHost: Counts,
  merged: z.int(),
  overdue: z.int(),
  dueSoon: z.int(),
  satisfaction: z.object({ satisfied: z.int(), unsatisfied: z.int() }),
  open: z.int().describe('Not closed, declined, withdrawn, merged, split, explained or kept for reference'),
  ageing: z.array(AgeBand).describe('The open ones, by the days since they were written down'),
  timeliness: z.object({ onTime: z.int(), late: z.int() }).describe('The latest answers, by their due dates'),
  hosts: z.array(HostFigures).describe('Whom most was assigned to first'),
  themes: z.array(ThemeFigures).describe('What most was suggested on first'),
  supervised: z.int().describe('Open ones that are supervised (督办)'),
  promises: z.object({ open: z.int(), overdue: z.int() }),
  specialReports: z
    .object({ byStatus: Counts, awaitingInstruction: z.int(), awaitingFeedback: z.int() })
    .describe("All of the association's, whatever the session"),
  trend: z.array(SessionFigures).describe('Session by session, the earliest first'),
}

/** What was suggested, what happens to it, and what is late. */
export const Figures = z.object(figures)
export type Figures = z.infer<typeof Figures>

const ofAll = { onTime: 2, late: 1, satisfied: 3, unsatisfied: 2 }

/** The figures, and a paragraph that says them in words. */
export const Summary = z.object({ ...figures, paragraph: z.object({ zh: z.string(), en: z.string() }) }).meta({
  id: 'Summary',
  example: {
    total: 38,
    byStatus: { merged: 6, closed: 4, assigned: 28 },
    byRoute: { internal: 21, upward: 7 },
    byTheme: { 人才培养: 12, 科学普及: 26 },
    byGroup: { g1: 20, g2: 18 },
    byHost: { 办公室: 5, 学会部: 16 },
    merged: 6,
    overdue: 1,
    dueSoon: 3,
    satisfaction: { satisfied: 3, unsatisfied: 2 },
    open: 28,
    ageing: [{ from: 0, to: 30, count: 28 }],
    timeliness: { onTime: 2, late: 1 },
    hosts: [{ host: '学会部', total: 16, underway: 12, overdue: 1, ...ofAll }],
    themes: [{ theme: '科学普及', total: 26, ...ofAll }],
    supervised: 1,
    promises: { open: 2, overdue: 0 },
    specialReports: { byStatus: { sent: 1 }, awaitingInstruction: 1, awaitingFeedback: 0 },
    trend: [
      {
        session: 'plenary-5-5',
        body: 'plenary',
        title: '五届五次全委会议',
        date: '2023-02-24',
        total: 38,
        open: 28,
        closed: 4,
        ...ofAll,
      },
    ],
    paragraph: { zh: '共收到意见建议38件。', en: '38 suggestions were made.' },
  },
})
export type Summary = z.infer<typeof Summary>
