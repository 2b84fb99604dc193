import type { Call } from './calls.ts'
import { dated } from './days.ts'
import type { Line } from './fates.ts'
import { text } from './files.ts'
import { suggest } from './follow-up.ts'
import { count, openPoll, openWith, runAgenda, vote } from './sessions.ts'
import { clerkReason } from './texts.ts'

const committee = 'standing-5-5'
const plenary = 'plenary-5-5'

/** A first visitor's link is this member's: present, with a suggestion answered and another one submitted, and yet to vote. */
const visitor = '052'
const clerked = '090'
const leavers = ['025', '061', '078', '098']
const joiners = ['122', '123', '124', '125']
const absent = ['009', '012', '014', '031', '033', '036', '039', '046', '060', '063', '071', '077', '079', '085', '102']
const excused = ['013', '038', '064', '089', '107', '116']
const isHere = (memberNo: string) => ![...absent, ...excused].includes(memberNo)

/** Where a first visitor can go: paths, and the subject that a department's contact signs in as. */
export interface Places {
  member?: string
  screen?: string
  department?: string
}

type Links = Map<string, string>

/** Today's sessions: the standing committee's is closed, the plenary's in progress with a poll open. */
export async function today(call: Call, lines: Line[]): Promise<Places> {
  await call('PUT', '/v1/plan', { type: 'application/yaml', body: dated(text('founding.plan.yaml')) })
  const links = await invited(call, plenary)
  await Promise.all([committeeMeets(call), plenaryBegins(call, links), suggest(call, lines)])
  const screen = new URL((await call('POST', `/v1/sessions/${plenary}/screens`)).url)
  return { member: links.get(visitor) ?? '', screen: `${screen.pathname}${screen.search}` }
}

/** A personal link for everyone entitled, as a path. */
async function invited(call: Call, session: string): Promise<Links> {
  const { items } = await call('POST', `/v1/sessions/${session}/invitations`)
  return new Map(
    (items as { memberNo: string; url: string }[]).map(({ memberNo, url }) => [memberNo, new URL(url).pathname]),
  )
}

/** Signs members in by their links. */
const tokens = (call: Call, links: Links, who: string[]): Promise<string[]> =>
  Promise.all(who.map(async (memberNo) => (await call('POST', links.get(memberNo) ?? '')).token))

async function committeeMeets(call: Call): Promise<void> {
  const { items } = await call('GET', '/v1/bodies/standing/roster?limit=100')
  const here = (items as { memberNo: string }[]).map(({ memberNo }) => memberNo).filter(isHere)
  await call('POST', `/v1/sessions/${committee}/convene`)
  await openWith(call, committee, here, [])
  await runAgenda(call, committee, (motion) => count(call, motion, { for: here.length - 1, against: 0, abstain: 1 }))
  await call('POST', `/v1/sessions/${committee}/close`)
}

/** As far as the work report: its poll is open, and about half of those present have voted. */
async function plenaryBegins(call: Call, links: Links): Promise<void> {
  const here = [...links.keys()].filter(isHere)
  await call('POST', `/v1/sessions/${plenary}/convene`)
  await openWith(call, plenary, here, excused)
  const staying = here.filter((memberNo) => ![...leavers, visitor, clerked].includes(memberNo))
  const [voters] = await Promise.all([
    tokens(call, links, staying.slice(20, 46)),
    runAgenda(
      call,
      plenary,
      async (motion) => {
        const returned = here.length - 1
        const counted = { for: returned - 4, against: 2, abstain: 1, invalid: 1 }
        await count(call, motion, { issued: here.length, returned, ...counted })
        const items = joiners.map((memberNo) => ({ memberNo, status: 'present' }))
        await call('PUT', `/v1/sessions/${plenary}/attendance`, { body: { items } })
      },
      ({ kind }) => kind === 'report',
    ),
  ])
  const poll = await openPoll(call, 'adopt-report')
  await vote(call, poll, voters)
  await call('PUT', `/v1/polls/${poll}/ballots/${clerked}`, { body: { choice: 'for', reason: clerkReason } })
}
