import * as z from 'zod'
import { Position } from './member.ts'
import { Id, Line, MemberNo } from './text.ts'

/** Who comes in: a person, known already or new, with the seat they get. */
export const Entrant = z
  .strictObject({
    memberNo: MemberNo,
    name: Line,
    unit: Line,
    constituency: Line,
    position: Position.default('member'),
    gender: Line.optional(),
  })
  .meta({
    id: 'Entrant',
    example: { memberNo: '123', name: '韩雪霞', unit: '云溪县科学技术协会', constituency: 'county-association' },
  })
export type Entrant = z.infer<typeof Entrant>

const common = { body: Id.optional(), reason: Line.optional() }

/** One change that a motion makes, in the body of its session unless `body` names another. */
export const RosterChange = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('add'), in: Entrant, ...common }),
    z.strictObject({ op: z.literal('remove'), member: MemberNo, ...common }),
    z.strictObject({ op: z.literal('replace'), out: MemberNo, in: Entrant, ...common }),
    z.strictObject({
      op: z.literal('reassign'),
      member: MemberNo,
      position: Position.optional(),
      constituency: Line.optional(),
      ...common,
    }),
  ])
  .meta({ id: 'RosterChange', example: { op: 'remove', member: '077', reason: '退休' } })
export type RosterChange = z.infer<typeof RosterChange>
