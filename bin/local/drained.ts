type Fetch = (request: Request) => Response | Promise<Response>

/** As much of a refused body as is read to its end: a client that is still sending then gets its answer, not a reset. */
const patience = 32 << 20

/** Answers only once the request's body is read to its end, as API Gateway does, whether or not the app has read it. */
export function drained(fetch: Fetch): Fetch {
  return async (request) => {
    const response = await fetch(request)
    if (!request.body || request.bodyUsed) return response
    let bytes = 0
    for await (const chunk of request.body) {
      bytes += chunk.byteLength
      if (bytes > patience) break
    }
    return response
  }
}
