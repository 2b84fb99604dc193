import type { KeptSuggestion } from '../domain/suggestion.ts'
import type { Act } from '../store/log.ts'
import { suggestion } from '../store/suggestions.ts'

/**
 * Makes a move through `claim`, which lets it take effect once, and answers the suggestion: as the move left it, or, where it was
 * made by an earlier call, as it stands.
 */
export async function movedOnce(
  association: string,
  claim: (effect: (how: Act) => Promise<string>) => Promise<string>,
  move: (how: Act) => Promise<KeptSuggestion>,
): Promise<KeptSuggestion> {
  let moved: KeptSuggestion | undefined
  const id = await claim(async (how) => {
    moved = await move(how)
    return moved.id
  })
  return moved ?? suggestion(association, id)
}
