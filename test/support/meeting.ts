import type { Answer, World } from './world.ts'

export interface Meeting {
  session: string
  /** The members' numbers, all of them with a seat; the first `present` of them are present. */
  members: string[]
  /** Opens a poll on a new motion and answers the poll's id. */
  poll: (motion?: object) => Promise<string>
  vote: (poll: string, memberNo: string, choice: string) => Promise<Answer>
}

const must = (answer: Answer): Answer => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`)
  return answer
}

export const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]
let made = 0

/** A body of its own whose `seats` members are from `constituencies` in turn; its id begins their numbers. */
export async function aBody(world: World, seats: number, constituencies = ['university', 'enterprise']) {
  const id = `m${++made}`
  const { body: association } = must(await world.get('/v1/association'))
  const body = { id, name: '全委会', kind: 'plenary', term: 5, seats }
  must(await world.put('/v1/association', { ...association, bodies: [...association.bodies, body] }))
  const members = Array.from({ length: seats }, (_, at) => `${id}x${String(at + 1).padStart(4, '0')}`)
  const rows = members.map((memberNo, at) => ({
    memberNo,
    name: `委员${memberNo}`,
    unit: '某单位',
    constituency: constituencies[at % constituencies.length],
    position: 'member',
  }))
  must(await world.post(`/v1/members/import?body=${id}`, rows))
  return { id, members }
}

/** An open session of a body of its own: `seats` members, `present` of them present. */
export async function aMeeting(
  world: World,
  { seats, present, constituencies, ...session }: MeetingSize,
): Promise<Meeting> {
  const { id, members } = await aBody(world, seats, constituencies)
  must(await world.post('/v1/sessions', { id, body: id, number: 1, date: '2026-01-05', ...session }))
  must(await world.post(`/v1/sessions/${id}/convene`))
  if (present > 0) {
    const items = members.slice(0, present).map((memberNo) => ({ memberNo, status: 'present' }))
    must(await world.put(`/v1/sessions/${id}/attendance`, { items }))
  }
  must(await world.post(`/v1/sessions/${id}/open`))
  return {
    session: id,
    members,
    poll: async (motion = {}) => {
      const tabled = { kind: 'general', method: 'open', text: '同意。', majority, ...motion }
      const { body: on } = must(await world.post(`/v1/sessions/${id}/motions`, tabled))
      return must(await world.post(`/v1/motions/${on.id}/polls`, {})).body.id
    },
    vote: (poll, memberNo, choice) => world.post(`/v1/polls/${poll}/ballot`, { choice }, world.memberToken(memberNo)),
  }
}

interface MeetingSize {
  seats: number
  present: number
  constituencies?: string[]
  quorum?: object
  voters?: 'entitled'
}
