import { afterAll, beforeAll, expect, test } from 'vitest'
import { Deployment } from './deployment.ts'

let deployment: Deployment
beforeAll(async () => {
  deployment = await Deployment.start()
}, 120_000)
afterAll(() => deployment?.stop())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${deployment.url}${path}`, { headers })

test('what is no route is a problem document', async () => {
  const answer = await get('/v1/nothing')
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
})

test('association', async () => {
  const answer = await get('/v1/association', { authorization: `Bearer ${deployment.tokens.secretariat}` })
  expect(await answer.text()).toBe('')
})
test('console', async () => {
  for (const p of ['/docs', '/docs/swagger-ui.css', '/docs/favicon-32x32.png', '/openapi.json', '/'])
    console.log(p, (await get(p)).status)
  for (const [n, f] of Object.entries(deployment.functions))
    console.log(n, f.lambda.importMs, f.lambda.log.slice(0, 2000))
})
