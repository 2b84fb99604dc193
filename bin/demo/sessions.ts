import type { Call } from './calls.ts'

interface Item {
  id: string
  kind: string
  motion?: string
}

/** Everybody's attendance at a session that is convened, then it opens. */
export async function openWith(call: Call, session: string, present: string[], excused: string[]): Promise<void> {
  const mark = (status: string) => (memberNo: string) => ({ memberNo, status })
  const items = [...present.map(mark('present')), ...excused.map(mark('excused'))]
  await call('PUT', `/v1/sessions/${session}/attendance`, { body: { items } })
  await call('POST', `/v1/sessions/${session}/open`)
}

/** Goes through the agenda as far as `until` says; what is decided under an item is decided while it is current. */
export async function runAgenda(
  call: Call,
  session: string,
  decide: (motion: string) => Promise<unknown>,
  until: (item: Item) => boolean = () => false,
): Promise<void> {
  const { items } = (await call('GET', `/v1/sessions/${session}/agenda?limit=100`)) as { items: Item[] }
  for (const item of items) {
    const path = `/v1/sessions/${session}/agenda/${item.id}`
    await call('POST', `${path}/start`)
    if (until(item)) return
    if (item.motion) await decide(item.motion)
    await call('POST', `${path}/finish`)
  }
}

/** Opens a poll on a motion; answers its id. */
export const openPoll = async (call: Call, motion: string): Promise<string> =>
  (await call('POST', `/v1/motions/${motion}/polls`)).id

/** Decides a motion by hands or on paper. */
export async function count(call: Call, motion: string, counted: object): Promise<void> {
  const poll = await openPoll(call, motion)
  await call('PUT', `/v1/polls/${poll}/count`, { body: counted })
  await call('POST', `/v1/polls/${poll}/close`)
}

const choiceOf = (index: number) => (index % 19 === 7 ? 'against' : index % 11 === 4 ? 'abstain' : 'for')

/** Each member votes with their own token. */
export const vote = (call: Call, poll: string, tokens: string[]) =>
  Promise.all(
    tokens.map((token, index) =>
      call('POST', `/v1/polls/${poll}/ballot`, { token, body: { choice: choiceOf(index) } }),
    ),
  )
