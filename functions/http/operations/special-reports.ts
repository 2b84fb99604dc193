import { PageQuery } from '../../domain/page.ts'
import { NewSpecialReport, ReportParams, SpecialReport, SpecialReportPatch } from '../../domain/special-report.ts'
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
      'At most 500. One that is not queued, or is in another report: 409 `not-allowed-now`, and none is taken.',
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
    request: { query: PageQuery },
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
    summary: 'Changes a draft: title, addressee, or which suggestions it has, in their order',
    description: 'What is no longer listed is queued again. Once approved: 409 `not-allowed-now`.',
    request: { params: ReportParams, body: json(SpecialReportPatch) },
    responses: { 200: report },
  },
)
