import { PageQuery } from '../../domain/page.ts'
import { ReportParams, SpecialReport } from '../../domain/special-report.ts'
import {
  ReportPreview,
  ReportRevision,
  RestoreBody,
  RevisedText,
  RevisionParams,
} from '../../domain/special-report-revision.ts'
import { json, lists, operation, secretariat, shows, staff } from '../operation.ts'

const tags = ['Special reports']

export const listRevisions = operation(
  { served: 'reader', roles: staff },
  {
    path: '/v1/special-reports/{id}/revisions',
    tags,
    method: 'get',
    operationId: 'listReportRevisions',
    summary: 'Every state that its text was in, the newest first: who, when, why',
    request: { params: ReportParams, query: PageQuery },
    responses: { 200: lists(ReportRevision, 'A page of revisions') },
  },
)

export const readRevision = operation(
  { served: 'reader', roles: staff },
  {
    path: '/v1/special-reports/{id}/revisions/{revision}',
    tags,
    method: 'get',
    operationId: 'readReportRevision',
    summary: 'The whole text of a revision',
    request: { params: RevisionParams },
    responses: { 200: shows(RevisedText, 'The revision with its text') },
  },
)

export const restoreRevision = operation(
  { served: 'secretariat', roles: secretariat },
  {
    path: '/v1/special-reports/{id}/revisions/{revision}/restore',
    tags,
    method: 'post',
    operationId: 'restoreReportRevision',
    summary: 'Makes a draft say again what a revision said, as its next revision',
    description: 'It lists again what it listed then; what is no longer queued, or in another report: 409.',
    request: { params: RevisionParams, body: json(RestoreBody) },
    responses: { 200: shows(SpecialReport, 'The report as it is now') },
  },
)

export const previewReport = operation(
  { served: 'reader', roles: staff },
  {
    path: '/v1/special-reports/{id}/preview',
    tags,
    method: 'get',
    operationId: 'previewReport',
    summary: 'What it says: as it would be approved now, or, with its version, as it was approved',
    description:
      '`digest` is the SHA-256 of `text` as canonical JSON (RFC 8785). Whoever has the text can compute it, and compare it with that of the approved report.',
    request: { params: ReportParams },
    responses: { 200: shows(ReportPreview, 'The text, with its digest') },
  },
)

export const printReport = operation(
  { served: 'reader', roles: staff },
  {
    path: '/v1/special-reports/{id}/preview.txt',
    tags,
    method: 'get',
    operationId: 'printReport',
    summary: 'The same as plain text, laid out as an official document',
    description:
      "Title, addressee, numbered sections, the association and the date: of the approval, or today's. Every text stands as it was written. In the association's language.",
    request: { params: ReportParams },
    responses: {
      200: { description: 'The document', content: { 'text/plain': { schema: { type: 'string' as const } } } },
    },
  },
)
