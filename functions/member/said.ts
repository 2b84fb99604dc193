import type { Said } from '../pages/member/page.tsx'
import type { OwnSession } from '../pages/member/session.tsx'
import { memberPageWords } from '../words/member-page.ts'

const codes = Object.keys(memberPageWords.zh.said) as Said[]

/**
 * What a page was asked to say, if it is something that it can say. That a ballot is counted is said only where one stands: an
 * address that somebody made up must not tell a member that they have voted.
 */
export function saidOf(asked: string | undefined, own: OwnSession | undefined): Said | undefined {
  const said = codes.find((code) => code === asked)
  const stands = [own?.ballot, own?.lastBallot].some(
    (ballot) => ballot?.register && ballot.register.choice !== 'not-voted',
  )
  return said === 'counted' && !stands ? undefined : said
}
