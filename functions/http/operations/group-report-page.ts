import * as z from 'zod'
import { GroupReportForm } from '../../domain/group-report-form.ts'
import { Id } from '../../domain/text.ts'
import { form, isPage, member, operation } from '../operation.ts'

const served = { served: 'member', roles: member } as const
const one = { path: '/member/sessions/{session}/groups/{group}/report' as const, tags: ['Pages'] }
const params = z.object({ session: Id, group: Id })

export const readGroupReportPage = operation(served, {
  ...one,
  method: 'get',
  operationId: 'readGroupReportPage',
  summary: "A group's report: where its recorder writes it, its convener confirms it, and others read it",
  request: { params, query: z.object({ said: z.string().max(64).optional() }) },
  responses: isPage(),
})

export const reportGroupForm = operation(served, {
  ...one,
  method: 'post',
  operationId: 'reportGroupForm',
  summary: "Writes or confirms a group's report from its page, without a script",
  description:
    'The form carries the tag of the report that it was made from; one that was changed since is shown again with all that was typed.',
  request: { params, body: form(GroupReportForm) },
  responses: { 303: { description: 'Back to the page, which says what became of it' } },
})
