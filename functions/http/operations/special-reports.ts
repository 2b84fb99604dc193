import { NewSpecialReport, ReportParams, SpecialReport } from '../../domain/special-report.ts'
import { ReportAssignment } from '../../domain/special-report-assignment.ts'
import { ReportQuery } from '../../domain/special-report-filter.ts'
import { SpecialReportPatch } from '../../domain/special-report-text.ts'
import { Suggestion } from '../../domain/suggestion.ts'
import { json, lists, operation, secretariat, shows, staff } from '../operation.ts'

const tags = ['Special reports']
const all = { path: '/v1/special-reports' as const, tags }
const one = { path: '/v1/special-reports/{id}' as const, tags }
const report = shows(SpecialReport, 'The report as it is now')

export const compileReport = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...all,
    method: 'post',
    operationId: 'compileReport',
    summary: 'Compiles a special report (专报) of suggestions that are queued',
    description:
      'At most 500. Its text begins with a section of each, in the words of the suggestion. One that is not queued, or is in another report: 409 `not-allowed-now`, and none is taken.',
    request: { body: json(NewSpecialReport) },
    responses: { 201: shows(SpecialReport, 'The report, a draft; its suggestions are compiled') },
  },
)

export const listReports = operation(
  { served: 'reader', roles: staff },
  {
    ...all,
    method: 'get',
    operationId: 'listReports',
    summary: 'The special reports, the newest first',
    description: '`outstanding` are those that are sent without an instruction yet, or instructed and not fed back.',
    request: { query: ReportQuery },
    responses: { 200: lists(SpecialReport, 'A page of reports') },
  },
)

export const readReport = operation(
  { served: 'reader', roles: staff },
  {
    ...one,
    method: 'get',
    operationId: 'readReport',
    summary: 'A special report',
    request: { params: ReportParams },
    responses: { 200: report },
  },
)

export const recompileReport = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...one,
    method: 'patch',
    operationId: 'recompileReport',
    summary: 'Changes a draft: its words, or which suggestions it has, in their order',
    description:
      'Whatever changes the text makes its next revision. The sections named are edited, the others stay, all in the order of `suggestions`. What is no longer listed is queued again, and its section goes. Once approved: 409 `not-allowed-now`.',
    request: { params: ReportParams, body: json(SpecialReportPatch) },
    responses: { 200: report },
  },
)

export const assignInstructed = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/special-reports/{id}/assignments',
    tags,
    method: 'post',
    operationId: 'assignInstructed',
    summary: 'Assigns to a department what an instruction on the report asks for (交办)',
    description:
      'Once there is an instruction. The new suggestion `follows` one of the report: same session, group, theme and proposers, the instruction as its situation, the task as its proposal; it goes its own way from `assigned`.',
    request: { params: ReportParams, body: json(ReportAssignment) },
    responses: { 201: shows(Suggestion, 'The suggestion, assigned') },
  },
)
