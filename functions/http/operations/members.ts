import * as z from 'zod'
import { fileTypes, ImportedPerson, ImportResult } from '../../domain/import.ts'
import { Member, MemberPatch, MemberQuery } from '../../domain/member.ts'
import { MemberNo } from '../../domain/text.ts'
import { json, lists, operation, recordKeepers, secretariat, shows } from '../operation.ts'

const tags = ['Members']
const all = { path: '/v1/members' as const, tags }
const one = { path: '/v1/members/{memberNo}' as const, tags }
const params = z.object({ memberNo: MemberNo })

export const listMembers = operation(
  { served: 'reader', roles: recordKeepers },
  {
    ...all,
    method: 'get',
    operationId: 'listMembers',
    summary: 'The members, by number',
    description: '`q` is looked for in name, number and unit; `body` leaves those who have a seat in it now.',
    request: { query: MemberQuery },
    responses: { 200: lists(Member, 'A page of members') },
  },
)

export const readMember = operation(
  { served: 'reader', roles: recordKeepers },
  {
    ...one,
    method: 'get',
    operationId: 'readMember',
    summary: 'A member',
    request: { params },
    responses: { 200: shows(Member, 'The member') },
  },
)

export const correctMember = operation(
  { served: 'secretariat', roles: secretariat },
  {
    ...one,
    method: 'patch',
    operationId: 'correctMember',
    summary: 'Corrects what is known of a member',
    description:
      'Another name or unit also stands in every roster from now on; rosters as of before keep the old one. Seats are changed by motions and imports.',
    request: { params, body: json(MemberPatch) },
    responses: { 200: shows(Member, 'The member as it is now') },
  },
)

/** Documented, and read by `member-files`: the framework validates JSON alone, and would refuse the other two. */
const rows = z.toJSONSchema(z.array(ImportedPerson), { io: 'input', target: 'openapi-3.0' }) as object
const files = {
  [fileTypes.json]: { schema: rows },
  [fileTypes.csv]: { schema: { type: 'string' as const } },
  [fileTypes.workbook]: {
    schema: { type: 'string' as const, format: 'binary' },
  },
}

export const importMembers = operation(
  { served: 'secretariat', roles: secretariat, maxBytes: 5 << 20 },
  {
    path: '/v1/members/import',
    tags,
    method: 'post',
    operationId: 'importMembers',
    summary: 'Imports members from a file, and gives them their seats',
    description: [
      'Columns: `memberNo name unit constituency position`, and, if wanted, `gender email phone`. An empty cell empties the field; a column left out leaves it.',
      '`body=plenary,standing` gives those without a seat one in these bodies; a row whose position is `member` gets none in a `standing-committee`, and nobody gets back a seat that a motion took.',
      'One bad row and nothing is applied: 409 `import-refused` with `errors` and `rows`. With `dryRun=true` nothing is applied in any case, and the rows are shown. At most 5 MiB.',
    ].join('\n\n'),
    request: {
      query: z.object({
        dryRun: z.enum(['true', 'false']).optional(),
        body: z
          .string()
          .max(2000)
          .optional()
          .meta({ description: 'Ids of bodies, with commas between', example: 'plenary,standing' }),
      }),
      body: { required: true as const, content: files },
    },
    responses: { 200: shows(ImportResult, 'What was done with each row, or would be') },
  },
)
