import { fileOf } from '../http/file.ts'
import { cockpitJs } from './cockpit/script.ts'
import { cockpitCss } from './cockpit/styles.ts'
import { electionCss } from './election/styles.ts'
import { invitationCss } from './invitations/styles.ts'
import { leaderCss } from './leader/styles.ts'
import { votingJs } from './member/voting-script.ts'
import { screenJs } from './screen/screen-script.ts'
import { screenCss } from './screen/styles.ts'
import { plenumJs } from './script.ts'
import { plenumCss } from './styles.ts'
import { writingJs } from './suggestion/writing-script.ts'

const css = 'text/css; charset=utf-8'
const js = 'text/javascript; charset=utf-8'

/** A file that pages need, under an address that changes with it, so that a browser can keep it for good. */
function asset(name: string, type: string, content: string) {
  const file = fileOf(content, type)
  return { name, file, address: `/assets/${name}?v=${file.etag.slice(1, 13)}` }
}

/** What every page has; then what one kind of page has beside that. */
export const styles = asset('plenum.css', css, plenumCss + electionCss)
export const script = asset('plenum.js', js, plenumJs)
export const screenStyles = asset('screen.css', css, screenCss)
export const leaderStyles = asset('leader.css', css, leaderCss)
export const screenScript = asset('screen.js', js, screenJs)
export const cockpitStyles = asset('cockpit.css', css, cockpitCss)
export const cockpitScript = asset('cockpit.js', js, cockpitJs)
export const invitationStyles = asset('invitations.css', css, invitationCss)
export const votingScript = asset('voting.js', js, votingJs)
export const writingScript = asset('writing.js', js, writingJs)

/** Every asset by its name. */
export const assets = new Map(
  [
    styles,
    script,
    screenStyles,
    screenScript,
    cockpitStyles,
    cockpitScript,
    invitationStyles,
    leaderStyles,
    votingScript,
    writingScript,
  ].map((one) => [one.name, one.file]),
)
