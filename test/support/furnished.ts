import { pathOf } from './calls.ts'
import type { Answer, World } from './world.ts'

/** A world with one of each thing, and their ids by the name of the path parameter that takes them. */
export interface Furnished {
  world: World
  /** In every name and text of this association; nobody else may ever read it. */
  marker: string
  /** What a read finds. `poll` is closed. */
  ids: Record<string, string>
  /** An open poll, where a write would do something. */
  openPoll: string
  /** A token of its only department's contact. */
  host: string
  specialReport: string
  /** What opens the public digest. */
  digestKey: string
  /** What the department handles. */
  assigned: string
}

const made = (answer: Answer) => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`)
  return answer.body
}

/** Fills an association with one of each thing, each named by the marker. Ids begin with `prefix`. */
export async function furnish(world: World, marker: string, prefix: string): Promise<Furnished> {
  const post = async (path: string, body: unknown, who?: string) => made(await world.post(path, body, who))
  const put = async (path: string, body: unknown) => made(await world.put(path, body))
  const id = (kind: string) => `${prefix}${kind}`
  const numbers = [1, 2, 3].map((n) => `${prefix}${n}`)
  const [first = ''] = numbers
  const majority = [{ of: 'present', cmp: 'gt', num: 1, den: 2 }]

  await put('/v1/association', {
    name: marker,
    themes: [marker],
    departments: [marker],
    priorities: [{ id: id('priority'), title: marker, tasks: [marker] }],
    bodies: [{ id: id('body'), name: marker, kind: 'plenary', term: 5, seats: 3 }],
  })
  await post(
    `/v1/members/import?body=${id('body')}`,
    numbers.map((memberNo) => ({ memberNo, name: marker, unit: marker, constituency: marker, position: 'member' })),
  )
  const session = (
    await post('/v1/sessions', {
      id: id('session'),
      body: id('body'),
      number: 1,
      title: marker,
      date: '2026-01-05',
      startsAt: '09:00',
      venue: marker,
    })
  ).id
  const at = `/v1/sessions/${session}`
  const item = (await post(`${at}/agenda`, { kind: 'other', title: marker, minutes: 5 })).id
  const people = { convener: numbers[1], recorder: numbers[2] }
  await post(`${at}/groups`, { id: id('group'), name: marker, constituencies: [marker], room: marker, ...people })
  for (const motion of [id('motion'), id('second')])
    await post(`${at}/motions`, { id: motion, kind: 'general', method: 'open', text: marker, majority })

  const pair = [id('third'), id('fourth')]
  for (const motion of pair)
    await post(`${at}/motions`, { id: motion, kind: 'general', method: 'open', text: marker, majority })
  await post(`${at}/blocks`, { id: id('block'), motions: pair })

  await post(`${at}/convene`, {})
  await put(`${at}/attendance`, { items: numbers.map((memberNo) => ({ memberNo, status: 'present' })) })
  await post(`${at}/open`, {})
  await post(`${at}/agenda/${item}/start`, {})
  const poll = (await post(`/v1/motions/${id('motion')}/polls`, { seconds: 600 })).id
  await post(`/v1/polls/${poll}/ballot`, { choice: 'for' }, world.memberToken(first))
  await post(`/v1/polls/${poll}/close`, {})
  await post(`/v1/polls/${poll}/objections`, { text: marker }, world.memberToken(first))
  const openPoll = (await post(`/v1/motions/${id('second')}/polls`, { seconds: 600 })).id
  await post(`/v1/polls/${openPoll}/ballot`, { choice: 'for' }, world.memberToken(first))

  const suggest = async () =>
    (
      await post(`${at}/suggestions`, {
        group: id('group'),
        theme: marker,
        title: marker,
        situation: marker,
        proposal: marker,
        proposers: [first],
      })
    ).id
  const move = (suggestion: string, name: string, body: object = {}) =>
    post(`/v1/suggestions/${suggestion}/${name}`, body)
  const suggestion = await suggest()
  await move(suggestion, 'submit')
  const assigned = await suggest()
  await move(assigned, 'submit')
  await move(assigned, 'accept')
  await move(assigned, 'assign', { host: marker, workingDays: 30 })
  const queued = await suggest()
  await move(queued, 'submit')
  await move(queued, 'accept')
  await move(queued, 'queue', { reason: marker })
  const report = (await post('/v1/special-reports', { title: marker, addressee: marker, suggestions: [queued] })).id
  made(
    await world.put(`${at}/groups/${id('group')}/report`, { text: marker }, world.memberToken(people.recorder ?? '')),
  )
  await post(`${at}/commendations`, { award: marker, year: 2026, recipients: [marker] })
  const { url } = await post(`/v1/members/${first}/invitations`, {})
  const { live } = made(await world.get(at))
  const digest = (await put('/v1/association/digest', { enabled: true })).url

  return {
    world,
    marker,
    openPoll,
    specialReport: report,
    digestKey: new URL(digest).pathname.split('/').pop() ?? '',
    assigned,
    host: await world.host(marker),
    ids: {
      body: id('body'),
      priority: id('priority'),
      memberNo: first,
      session,
      item,
      motion: id('motion'),
      block: id('block'),
      poll,
      group: id('group'),
      id: suggestion,
      revision: '1',
      secret: new URL(url, 'http://localhost').pathname.split('/').pop() ?? '',
      key: live,
      subject: `${world.association}-leader`,
      file: 'init.js',
    },
  }
}

/** Everything that an association's ids can be asked for by. */
const asked = ({ ids }: Furnished, path: string) =>
  new URLSearchParams({
    ...(path === '/v1/log' && { about: ids.motion }),
    ...(/suggestions/.test(path) && { session: ids.session }),
    ...(path.endsWith('/import') && { body: ids.body }),
  } as Record<string, string>)

/** A route's address with an association's ids. */
export function addressOf({ path, isWrite }: { path: string; isWrite: boolean }, furnished: Furnished): string {
  const ids = {
    ...furnished.ids,
    ...(isWrite && { poll: furnished.openPoll }),
    ...(path.includes('special-reports') && { id: furnished.specialReport }),
    ...(path.startsWith('/department') && { id: furnished.assigned }),
    ...(path.startsWith('/digest') && { key: furnished.digestKey }),
    ...(path.startsWith('/assets') && { file: 'plenum.css' }),
  }
  return `${pathOf(path, ids)}?${asked(furnished, path)}`
}
