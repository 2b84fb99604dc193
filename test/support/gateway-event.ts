/** A request as it reaches the gateway. */
export interface Request {
  method: string
  /** With its query. */
  path: string
  headers: Record<string, string>
  body: Buffer
}

/** What a function answers, format 2.0. */
export interface FunctionAnswer {
  statusCode: number
  headers?: Record<string, string>
  cookies?: string[]
  body?: string
  isBase64Encoded?: boolean
}

const isText = (type = '') => /^text\/|json|xml|javascript|x-www-form-urlencoded/.test(type)

/** The path as an HTTP API hands it over: decoded, in spite of its name. */
function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** The event, format 2.0, that an HTTP API makes of a request. Bodies that are no text are Base64. */
export function gatewayEvent(routeKey: string, { method, path, headers, body }: Request) {
  const { pathname, search, searchParams } = new URL(path, 'http://gateway')
  const { cookie, ...rest } = headers
  const now = new Date()
  const isBase64Encoded = body.length > 0 && !isText(headers['content-type'])
  return {
    version: '2.0',
    routeKey,
    rawPath: decoded(pathname),
    rawQueryString: search.slice(1),
    headers: rest,
    ...(cookie && { cookies: cookie.split('; ') }),
    ...(search && { queryStringParameters: Object.fromEntries(searchParams) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method,
        path: pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: crypto.randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  }
}

/** What the gateway sends back for a function's answer. */
export function gatewayAnswer({ statusCode, headers, cookies, body = '', isBase64Encoded = false }: FunctionAnswer) {
  return {
    status: statusCode,
    headers: { ...headers, ...(cookies && { 'set-cookie': cookies }) } as Record<string, string | string[]>,
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  }
}
