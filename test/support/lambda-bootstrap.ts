/**
 * What a Lambda's runtime does, as a module for a process of its own: it loads the bundle once, then asks for one invocation after
 * another and posts what came of it. A text, so that it runs on Node alone and nothing of a test's own loading gets into it.
 */
export const lambdaBootstrap = `
const started = performance.now()
const { handler } = await import(process.env.LAMBDA_TASK_ROOT + '/index.mjs')
const importMs = performance.now() - started

const api = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/'
const post = (path, body) => fetch(api + path, { method: 'POST', body: JSON.stringify(body) ?? 'null' })

for (;;) {
  const next = await fetch(api + 'next', { headers: { 'x-import-ms': String(importMs) } })
  const id = next.headers.get('lambda-runtime-aws-request-id')
  const event = await next.json()
  try {
    await post(id + '/response', await handler(event, { awsRequestId: id }))
  } catch (error) {
    await post(id + '/error', { errorType: error?.name, errorMessage: error?.message, stackTrace: [error?.stack] })
  }
}
`
