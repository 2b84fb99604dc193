import { newWorld, type World } from './world.ts'

const constituencies = ['university', 'university', 'county', 'county', 'health', 'health']

/** A session `s` with the groups g1 (of universities) and g2 (of counties), in which suggestions are made. */
export interface Discussion {
  world: World
  /** Writes down a suggestion of 001's in g1, unless more is said; answers it. */
  suggest: (more?: object, who?: string) => Promise<Suggested>
  /** Makes a move; answers what the call answers. */
  move: (id: string, move: string, body?: object, who?: string) => ReturnType<World['post']>
  /** Takes a new suggestion through moves; answers its id. */
  taken: (...moves: ([move: string, body?: object] | string)[]) => Promise<string>
}

interface Suggested {
  id: string
  number: string
  status: string
}

/** An association with six members, 006 without a seat, and a session with two groups. 002 keeps the record of g1. */
export async function aDiscussion(): Promise<Discussion> {
  const world = await newWorld()
  await world.put('/v1/association', {
    name: '市科协',
    themes: ['科学普及', '人才培养'],
    departments: ['办公室', '学会部', '科普部'],
    priorities: [
      { id: 'P1', title: '提升', tasks: ['组织覆盖', '人才举荐'] },
      { id: 'P2', title: '普及' },
    ],
    bodies: ['plenary', 'elsewhere'].map((id) => ({ id, name: id, kind: 'plenary', term: 5 })),
  })
  const rows = constituencies.map((constituency, index) => ({
    memberNo: `00${index + 1}`,
    name: `委员${index + 1}`,
    unit: '单位',
    constituency,
    position: 'member',
  }))
  await world.post('/v1/members/import?body=plenary', rows.slice(0, 5))
  await world.post('/v1/members/import?body=elsewhere', rows.slice(5))
  await world.post('/v1/sessions', { id: 's', body: 'plenary', number: 5, date: '2026-01-05' })
  const groups = [
    { id: 'g1', name: '一组', constituencies: ['university'], convener: '001', recorder: '002', members: ['006'] },
    { id: 'g2', name: '二组', constituencies: ['county'], convener: '003', recorder: '004' },
  ]
  for (const group of groups) await world.post('/v1/sessions/s/groups', group)

  const suggest = async (more: object = {}, who = 'secretariat') => {
    const matter = { group: 'g1', theme: '科学普及', title: '题', situation: '无', proposal: '无', proposers: ['001'] }
    const { status, body, text } = await world.post('/v1/sessions/s/suggestions', { ...matter, ...more }, who)
    if (status !== 201) throw new Error(text)
    return body as Suggested
  }
  const move = (id: string, name: string, body: object = {}, who = 'secretariat') =>
    world.post(`/v1/suggestions/${id}/${name}`, body, who)
  const taken = async (...moves: ([move: string, body?: object] | string)[]) => {
    const { id } = await suggest()
    for (const one of moves) {
      const { status, text } = await (typeof one === 'string' ? move(id, one) : move(id, ...one))
      if (status !== 200) throw new Error(text)
    }
    return id
  }
  return { world, suggest, move, taken }
}

/** An instant some days from now. */
export const inDays = (days: number) => new Date(Date.now() + days * 24 * 3600 * 1000).toISOString()
