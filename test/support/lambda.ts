import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { lambdaBootstrap } from './lambda-bootstrap.ts'

interface Waiting {
  event: unknown
  settle: (how: 'response' | 'error', body: string) => void
}

/** A bundle running as Lambda runs it: in a process of its own, behind the Runtime API, one invocation at a time. */
export class Lambda {
  /** How long the bundle took to load, in milliseconds. */
  importMs = 0
  /** What it wrote to its log. */
  log = ''
  private readonly queue: Waiting[] = []
  private readonly running = new Map<string, Waiting>()
  private asking: ServerResponse | undefined
  private count = 0
  private loaded = () => {}

  private constructor(
    private readonly server: Server,
    private readonly child: ChildProcess,
  ) {}

  /** Starts the bundle in a folder with this environment and nothing of our own; throws what it says if it does not load. */
  static async start(folder: string, environment: Record<string, string>): Promise<Lambda> {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const child = spawn(process.execPath, ['--input-type=module', '--eval', lambdaBootstrap], {
      cwd: folder,
      env: { LAMBDA_TASK_ROOT: folder, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`, TZ: ':UTC', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const lambda = new Lambda(server, child)
    server.on('request', (request, response) => lambda.answer(request, response))
    child.stdout.on('data', (data) => (lambda.log += data))
    child.stderr.on('data', (data) => (lambda.log += data))
    const ended = once(child, 'exit').then(() => lambda.fail())
    await Promise.race([new Promise<void>((done) => (lambda.loaded = done)), ended])
    if (child.exitCode !== null) throw new Error(`the bundle in ${folder} does not load: ${lambda.log}`)
    return lambda
  }

  /** Invokes the handler; answers what it answers, throws what it throws. */
  invoke(event: unknown): Promise<unknown> {
    return new Promise((done, fail) => {
      const settle: Waiting['settle'] = (how, body) =>
        how === 'response' ? done(JSON.parse(body)) : fail(new Error(`the function failed: ${body}`))
      this.queue.push({ event, settle })
      this.hand()
    })
  }

  async stop(): Promise<void> {
    const ended = this.child.exitCode === null ? once(this.child, 'exit') : undefined
    this.child.kill('SIGKILL')
    await ended
    this.server.closeAllConnections()
    this.server.close()
  }

  /** The Runtime API: `next` waits for an invocation, `response` and `error` end one. */
  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [id = '', how = ''] = (request.url ?? '').split('/').slice(-2)
    if (how === 'next') {
      this.importMs = Number(request.headers['x-import-ms'])
      this.loaded()
      this.asking = response
      this.hand()
      return
    }
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    this.running.get(id)?.settle(how as 'response' | 'error', Buffer.concat(chunks).toString())
    this.running.delete(id)
    response.writeHead(202).end()
  }

  private hand(): void {
    const { asking } = this
    const waiting = asking && this.queue.shift()
    if (!waiting) return
    this.asking = undefined
    const id = String(++this.count)
    this.running.set(id, waiting)
    asking.setHeader('lambda-runtime-aws-request-id', id)
    asking.end(JSON.stringify(waiting.event))
  }

  private fail(): void {
    for (const { settle } of [...this.running.values(), ...this.queue])
      settle('error', `the process ended: ${this.log}`)
    this.running.clear()
    this.queue.length = 0
  }
}
