import { type Local, startLocal } from './local/server.ts'
import { failures, ready } from './local/words.ts'

/** Ends with a message for people, and no stack trace. */
function give(message: string): never {
  console.error(message)
  process.exit(1)
}

function settings() {
  const { PORT = '3000', HOST = '127.0.0.1', DATA_DIR, DEMO = 'on' } = process.env
  const port = Number(PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) give(failures.port(PORT))
  if (DEMO !== 'on' && DEMO !== 'off') give(failures.demo(DEMO))
  return { port, host: HOST, folder: DATA_DIR || undefined, demo: DEMO === 'on' }
}

function stopsWith({ stop }: Local): void {
  let isStopping = false
  const end = () => {
    if (isStopping) return
    isStopping = true
    stop().then(
      () => process.exit(0),
      (error) => give(String(error)),
    )
  }
  process.on('SIGINT', end).on('SIGTERM', end)
}

const { port, ...rest } = settings()
try {
  const local = await startLocal({ port, ...rest })
  stopsWith(local)
  const { cockpit, console: docs, leader, member, department, screen } = local.paths
  const at = (path: string | undefined) => path && `${local.url}${path}`
  console.log(
    ready({
      seconds: (performance.now() / 1000).toFixed(1),
      cockpit: `${local.url}${cockpit}`,
      console: `${local.url}${docs}`,
      leader: `${local.url}${leader}`,
      member: at(member),
      department: at(department),
      screen: at(screen),
    }),
  )
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code
  give(code === 'EADDRINUSE' ? failures.portInUse(port) : error instanceof Error ? (error.stack ?? '') : String(error))
}
