import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { clock } from '../../functions/store/clock.ts'
import { aDiscussion, type Discussion, inDays } from '../support/discussion.ts'
import { killAt, writes } from '../support/faults.ts'
import { aMeeting, majority } from '../support/meeting.ts'
import { type Answer, newWorld, useTable, type World } from '../support/world.ts'

useTable()
let world: World
let at: Discussion
beforeAll(async () => {
  world = await newWorld()
  at = await aDiscussion()
})
const now = clock.now
afterEach(() => {
  clock.now = now
  vi.restoreAllMocks()
})

/** A call, and what has come of it: the same however often it was begun before. */
interface Repeated {
  /** Makes ready what the `n`-th call needs. */
  ready: (
    n: string,
  ) => Promise<{ call: (headers: Record<string, string>) => Promise<Answer>; cameTo: () => Promise<unknown> }>
  status: number
  /** How much later it can be sent again, in milliseconds; at once unless said. */
  after?: number
}

let made = 0
const people = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    memberNo: `${prefix}x${index}`,
    name: '某人',
    unit: '某单位',
    constituency: 'university',
    position: 'member',
  }))

const calls: Record<string, Repeated> = {
  'an import': {
    status: 200,
    ready: async (n) => {
      const { body: association } = await world.get('/v1/association')
      await world.put('/v1/association', {
        ...association,
        name: '市科协',
        bodies: [...association.bodies, { id: n, name: n, kind: 'plenary', term: 1 }],
      })
      return {
        call: (headers) => world.post(`/v1/members/import?body=${n}`, people(n, 120), 'secretariat', headers),
        cameTo: async () => [
          (await world.get(`/v1/bodies/${n}/roster`)).body.total,
          (await world.get(`/v1/bodies/${n}/changes?limit=100`)).body.items.length,
          (await world.get(`/v1/members?body=${n}&limit=1`)).body.items.length,
        ],
      }
    },
  },
  'marking many': {
    status: 200,
    ready: async () => {
      const { session, members } = await aMeeting(world, { seats: 100, present: 0 })
      const items = members.map((memberNo) => ({ memberNo, status: 'present' }))
      return {
        call: () => world.put(`/v1/sessions/${session}/attendance`, { items }),
        cameTo: async () => (await world.get(`/v1/sessions/${session}/attendance`)).body.present,
      }
    },
  },
  'opening a poll': {
    status: 201,
    ready: async () => {
      const { session } = await aMeeting(world, { seats: 3, present: 3 })
      const motion = { kind: 'general', method: 'open', text: '甲', majority }
      const { id } = (await world.post(`/v1/sessions/${session}/motions`, motion)).body
      return {
        call: (headers) => world.post(`/v1/motions/${id}/polls`, {}, 'secretariat', headers),
        cameTo: async () => [
          (await world.get(`/v1/motions/${id}`)).body.polls.length,
          (await world.get(`/v1/sessions/${session}/now`)).body.poll?.turnout,
        ],
      }
    },
  },
  'a plan': {
    status: 200,
    ready: async (n) => {
      const own = await newWorld()
      const body = { id: 'plenary', name: n, kind: 'plenary', term: 1 }
      const agenda = Array.from({ length: 30 }, (_, index) => ({ kind: 'hear', title: `第${index}项` }))
      const sessions = ['a', 'b'].map((id) => ({ id, body: body.id, date: '2026-01-05', agenda }))
      const plan = { association: { name: '市科协', bodies: [body] }, sessions }
      return {
        call: () => own.put('/v1/plan', plan),
        cameTo: async () => [
          (await own.put('/v1/plan?dryRun=true', plan)).body.changes,
          (await own.get('/v1/sessions/b/agenda?limit=100')).body.items.length,
        ],
      }
    },
  },
  'a suggestion': {
    status: 201,
    ready: async (n) => {
      const matter = {
        group: 'g1',
        theme: '科学普及',
        title: `第${n}题`,
        situation: '无',
        proposal: '无',
        proposers: ['001'],
      }
      return {
        call: (headers) => at.world.post('/v1/sessions/s/suggestions', matter, 'secretariat', headers),
        cameTo: async () =>
          (await at.world.get(`/v1/suggestions?q=${encodeURIComponent(`第${n}题`)}`)).body.items.length,
      }
    },
  },
  'a split': {
    status: 200,
    ready: async () => {
      const id = await at.taken('submit', 'accept')
      const parts = ['甲', '乙'].map((title) => ({ title, situation: '无', proposal: '无' }))
      return {
        call: (headers) =>
          at.world.post(`/v1/suggestions/${id}/split`, { parts, reason: '两事' }, 'secretariat', headers),
        cameTo: async () => (await at.world.get(`/v1/suggestions/${id}`)).body.splitInto?.length,
      }
    },
  },
  'a special report': {
    status: 201,
    after: 60_001,
    ready: async () => {
      const queued = () => at.taken('submit', 'accept', ['queue', { reason: '需统筹' }])
      const suggestions = [await queued(), await queued()]
      return {
        call: (headers) =>
          at.world.post(
            '/v1/special-reports',
            { title: '专报', addressee: '市委', suggestions },
            'secretariat',
            headers,
          ),
        cameTo: async () =>
          Promise.all(suggestions.map(async (id) => (await at.world.get(`/v1/suggestions/${id}`)).body.status)),
      }
    },
  },
  'an assignment that an instruction asks for': {
    status: 201,
    ready: async () => {
      const suggestion = await at.taken('submit', 'accept', ['queue', { reason: '需统筹' }])
      const wanted = { title: '专报', addressee: '市委', suggestions: [suggestion] }
      const report = `/v1/special-reports/${(await at.world.post('/v1/special-reports', wanted)).body.id}`
      const sending = { documentNumber: '1', sentAt: now().toISOString(), recipient: '市委办公室' }
      await at.world.post(`${report}/approve`, { signer: '孙刚' })
      await at.world.post(`${report}/send`, sending)
      await at.world.post(`${report}/instruct`, { by: '市长', date: '2026-03-10', text: '请研究。' })
      const task = { suggestion, title: '题', task: '拟订方案。', host: '学会部', dueAt: inDays(30) }
      return {
        call: (headers) => at.world.post(`${report}/assignments`, task, 'secretariat', headers),
        cameTo: async () => {
          const { assignments } = (await at.world.get(report)).body
          const own = (await at.world.get('/v1/suggestions?limit=100', at.world.memberToken('001'))).body.items
          return own.flatMap(({ id, status }: { id: string; status: string }) =>
            assignments.includes(id) ? status : [],
          )
        },
      }
    },
  },
}

describe.each(Object.entries(calls))('%s', (_, { status, after = 0, ready }) => {
  test.each(['before', 'after'] as const)(
    'that died %s any of its writes took effect can be sent again, and takes effect once',
    async (when) => {
      const whole = await ready(`r${++made}`)
      const counted = killAt(Number.POSITIVE_INFINITY, 'before', writes)
      const answered = await whole.call({ 'idempotency-key': `k${made}` })
      counted.revive()
      expect(counted.seen.requests).toBeGreaterThan(0)
      expect([answered.status, answered.text]).toEqual([status, expect.anything()])
      const wanted = await whole.cameTo()

      for (let turn = 1; turn <= counted.seen.requests; turn++) {
        const { call, cameTo } = await ready(`r${++made}`)
        const headers = { 'idempotency-key': `k${made}` }
        vi.spyOn(console, 'error').mockReturnValue()
        const { revive } = killAt(turn, when, writes)
        await call(headers)
        revive()
        vi.restoreAllMocks()
        clock.now = () => new Date(now().getTime() + after)
        const again = await call(headers)
        clock.now = now
        expect([turn, again.status, again.body?.type]).toEqual([turn, status, undefined])
        expect([turn, await cameTo()]).toEqual([turn, wanted])
      }
    },
    60_000,
  )
})
