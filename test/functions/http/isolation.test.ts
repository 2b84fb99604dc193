import { beforeAll, describe, expect, test } from 'vitest'
import { openapi } from '../../../functions/http/openapi/document.ts'
import { calls, pathOf } from '../../support/calls.ts'
import { type Furnished, furnish } from '../../support/furnished.ts'
import { newWorld, useTable } from '../../support/world.ts'

useTable()
const marker = '只有甲协会知道的事'
let theirs: Furnished
let ours: Furnished
beforeAll(async () => {
  theirs = await furnish(await newWorld(marker), marker, 'a')
  ours = await furnish(await newWorld('乙协会'), '乙协会的事', 'b')
})

let before: unknown[]
beforeAll(async () => {
  before = await readAll()
})

type Call = (typeof calls)[number]

/** Whoever has a link's secret or a live key has what it opens; all else is found through the caller's association. */
const closed = calls.filter(({ path }) => !/\{(secret|key)\}/.test(path))
const withIds = closed.filter(({ path }) => path.includes('{') && !path.includes('{file}'))

/** Everything that the association's ids can be asked for by. */
const asked = ({ ids }: Furnished, path: string) =>
  new URLSearchParams({
    ...(path === '/v1/log' && { about: ids.motion }),
    ...(/suggestions/.test(path) && { session: ids.session }),
    ...(path.endsWith('/import') && { body: ids.body }),
  } as Record<string, string>)

/** A route's address with an association's ids. */
function addressOf({ path, isWrite }: Call, furnished: Furnished): string {
  const ids = {
    ...furnished.ids,
    ...(isWrite && { poll: furnished.openPoll }),
    ...(path.includes('special-reports') && { id: furnished.specialReport }),
    ...(path.startsWith('/department') && { id: furnished.assigned }),
  }
  return `${pathOf(path, ids)}?${asked(furnished, path)}`
}

/** What the description shows as this call's body. */
function exampleOf({ path, method, mediaTypes }: Call): unknown {
  const type = mediaTypes[0]
  const operation = openapi().paths?.[path]?.[method.toLowerCase() as 'post']
  const body = operation?.requestBody as { content: Record<string, { example?: unknown }> } | undefined
  return type === undefined ? undefined : (body?.content[type]?.example ?? '')
}

const rolesOf = ({ roles }: Call) => (roles === 'public' ? ['secretariat', 'member'] : roles) as readonly string[]
const tokenOf = ({ world, ids, host }: Furnished, role: string) =>
  role === 'member' ? world.memberToken(ids.memberNo ?? '') : role === 'host' ? host : (world.tokens[role] ?? '')
const send = (call: Call, whose: Furnished, who: Furnished, role: string) =>
  who.world.send(call.method, addressOf(call, whose), tokenOf(who, role), exampleOf(call))

/** Everything that can be read of the one association, by its own people. */
const readAll = () =>
  Promise.all(
    closed
      .filter(({ isWrite, path }) => !isWrite && path.startsWith('/v1'))
      .map(async (call) => [call.name, (await send(call, theirs, theirs, rolesOf(call)[0] ?? '')).body]),
  )

test('there is an id for every parameter of every path', () => {
  const names = calls.flatMap(({ path }) => [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name))
  expect(names.filter((name) => !theirs.ids[name ?? ''])).toEqual([])
})

describe('an association reads what is its own', () => {
  test.each(closed.filter(({ isWrite }) => !isWrite))('$name', async (call) => {
    const [role = ''] = rolesOf(call)
    const { status, text } = await send(call, theirs, theirs, role)
    expect([status < 400, text.slice(0, 200)]).toEqual([true, expect.anything()])
  })
})

describe("another association's ids open nothing", () => {
  test.each(closed.flatMap((call) => rolesOf(call).map((role) => ({ call, name: call.name, role }))))(
    '$name as its $role',
    async ({ call, role }) => {
      const { status, text, body } = await send(call, theirs, ours, role)
      expect(text).not.toContain(marker)
      if (withIds.includes(call) && status < 300) expect(body).toEqual({ items: [] })
    },
  )
})

test('and nothing of it was changed by that', async () => {
  expect(await readAll()).toEqual(before)
})
