import type { Said } from '../pages/member/page.tsx'
import type { OwnSession } from '../pages/member/session.tsx'
import { memberPageWords } from '../words/member-page.ts'

const codes = Object.keys(memberPageWords.zh.said) as Said[]

const arrived: OwnSession['attendance'][] = ['waiting', 'present', 'observer']

/**
 * What a page was asked to say, if it is something that it can say. That a ballot is counted is said only where one stands, and that
 * a code was right only where it was: an address that somebody made up must not tell a member that they have voted, or are here.
 */
export function saidOf(asked: string | undefined, own: OwnSession | undefined): Said | undefined {
  const said = codes.find((code) => code === asked)
  const stands = [own?.ballot, own?.lastBallot].some(
    (ballot) => ballot?.register && ballot.register.choice !== 'not-voted',
  )
  if (said === 'checked-in' && !arrived.some((status) => status === own?.attendance)) return undefined
  return said === 'counted' && !stands ? undefined : said
}
