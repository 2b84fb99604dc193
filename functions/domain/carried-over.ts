import * as z from 'zod'
import { type Session, when } from './session.ts'
import { Suggestion } from './suggestion.ts'
import { Id } from './text.ts'

const CarriedSuggestion = Suggestion.pick({
  id: true,
  number: true,
  group: true,
  theme: true,
  title: true,
  status: true,
  route: true,
  host: true,
  dueAt: true,
  reply: true,
  explanation: true,
  mergedInto: true,
  supervised: true,
  overdue: true,
})

/** What became of the suggestions of the body's previous session; without one, nothing. */
export const CarriedOver = z
  .object({
    session: Id.optional(),
    opening: z
      .object({ zh: z.string(), en: z.string() })
      .optional()
      .describe('The same in a paragraph, from the numbers: what the next work report opens with'),
    items: z.array(CarriedSuggestion),
    next: z.string().optional(),
  })
  .meta({
    id: 'CarriedOver',
    example: {
      session: 'plenary-5-4',
      opening: {
        zh: '五届四次全委会议没有收到意见建议。',
        en: 'No suggestion was made at 五届四次全委会议.',
      },
      items: [],
    },
  })

/** The session of the same body before this one. A gathering without a number (a lecture) counts only where no other is. */
export function previousOf(session: Session, all: readonly Session[]): Session | undefined {
  const earlier = all
    .filter((other) => other.body === session.body && when(other) < when(session))
    .sort((one, other) => (when(one) < when(other) ? 1 : -1))
  return earlier.find(({ number }) => number !== null) ?? earlier[0]
}

/** What everybody may read of a suggestion's fate: all but who proposed it and how satisfied they are. */
export const asCarried = (suggestion: Suggestion) => CarriedSuggestion.parse(suggestion)
