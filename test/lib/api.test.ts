import { describe, expect, test } from 'vitest'
import { routeTable } from '../../functions/http/route-table.ts'
import { gatewayRoutes } from '../../lib/gateway-routes.ts'
import { lambdaOf, theStack } from './stack.ts'

const stack = theStack()
const routes = stack.ofType('AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties)

/** The function that a route of the template leads to: by its integration's id. */
function targetOf(routeKey: string): string {
  const [route, ...others] = routes.filter(({ RouteKey }) => RouteKey === routeKey)
  if (!route || others.length > 0) throw new Error(`${routeKey} is there ${route ? others.length + 1 : 0} times`)
  const integration = stack.resources[route.Target['Fn::Join'][1][1].Ref]
  return integration?.Properties.IntegrationUri['Fn::GetAtt'][0]
}

test.each(routeTable.map(({ method, path, served }) => [`${method.toUpperCase()} ${path}`, served] as const))(
  '%s goes to %s, by one route',
  (call, served) => {
    const key = call.replace(/\/[^/]*(\{\w+\})[^/]*/g, '/$1')
    expect(targetOf(key)).toBe(lambdaOf(stack, served).id)
  },
)

test('what is no route goes to the reader, whose 404 is a problem document', () => {
  expect(targetOf('$default')).toBe(lambdaOf(stack, 'reader').id)
})

test('there is no route beside those of the table', () => {
  expect(routes.length).toBe(gatewayRoutes().length + 1)
})

test('no two routes differ in the names of their parameters only', () => {
  const shapes = routes.map(({ RouteKey }) => RouteKey.replace(/\{\w+\}/g, '{}'))
  expect(shapes.length).toBe(new Set(shapes).size)
})

test('within the limits of a gateway (300 routes) and of a stack (500 resources)', () => {
  expect(routes.length).toBeLessThanOrEqual(300)
  expect(Object.keys(stack.resources).length).toBeLessThan(500)
})

test("the gateway may call each function from any route, by one line of the function's policy", () => {
  const permissions = stack.ofType('AWS::Lambda::Permission').map(([, { Properties }]) => Properties)
  const ofGateway = permissions.filter(({ Principal }) => Principal === 'apigateway.amazonaws.com')
  expect(ofGateway.length).toBe(4)
  expect(new Set(ofGateway.map(({ FunctionName }) => JSON.stringify(FunctionName))).size).toBe(4)
})

test("the access log names the route, never the path with a link's secret in it, nor who called", () => {
  const [[, stage] = []] = stack.ofType('AWS::ApiGatewayV2::Stage')
  const fields = stage?.Properties.AccessLogSettings.Format.match(/\$context\.[\w.]+/g)
  expect(fields).toContain('$context.routeKey')
  expect(
    fields.filter((field: string) => /path|sourceIp|userAgent|identity|authorizer|querystring/i.test(field)),
  ).toEqual([])
})

test('a flood is held back', () => {
  const [[, stage] = []] = stack.ofType('AWS::ApiGatewayV2::Stage')
  expect(stage?.Properties.DefaultRouteSettings).toMatchObject({
    ThrottlingRateLimit: 2000,
    ThrottlingBurstLimit: 2000,
  })
})

describe('a route table for the gateway', () => {
  const get = (path: string, served: 'reader' | 'member' = 'reader') => ({ method: 'get', path, served })

  test('has a parameter with an ending as the parameter, once', () => {
    expect(gatewayRoutes([get('/r/{id}'), get('/r/{id}.docx')])).toEqual([
      { method: 'GET', path: '/r/{id}', served: 'reader' },
    ])
  })

  test('refuses two functions behind what is one route to the gateway', () => {
    expect(() => gatewayRoutes([get('/r/{id}'), get('/r/{name}.docx', 'member')])).toThrow(/both reader and member/)
  })
})
