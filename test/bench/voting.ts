import { writeFileSync } from 'node:fs'
import { startDatabase } from '../../bin/local/database.ts'
import { startIssuer } from '../../bin/local/issuer-server.ts'
import { createMainTable } from '../../bin/local/tables.ts'
import { bundles } from './ballot/bundles.ts'
import { burst } from './ballot/burst.ts'
import { chart, shown } from './ballot/chart.ts'
import { closing } from './ballot/closing.ts'
import { handlerCpu } from './ballot/handler.ts'
import { type Grown, grown, unitFigures } from './ballot/units.ts'
import { type Figure, machine } from './measure.ts'

const sizes = [50, 500, 5000, 50_000]

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
console.log(`${machine.processor}, ${machine.cores} cores, ${machine.gib} GiB, Node ${machine.node}`)

function tell({ what, against, value, most, unit, of }: Figure): void {
  const target = Number.isFinite(most) ? `at most ${shown(most)}` : 'no target'
  const mark = Number.isFinite(most) && value > most ? '  MISSED' : ''
  console.log(`${what}: ${shown(value)} ${unit} (${target}; against ${against}${of && `; ${of}`})${mark}`)
}

const figures: Figure[] = []
const add = (some: Figure[]) => {
  for (const figure of some) tell(figure)
  figures.push(...some)
}

add(await bundles())
add([await handlerCpu()])

const [database, issuer] = [await startDatabase(), await startIssuer()]
const places = { DYNAMODB_ENDPOINT: database.endpoint, MAIN_TABLE: 'bench', TOKEN_KEY: 'the bench' }
Object.assign(process.env, { ...issuer.environment, ...places })
await createMainTable(database.endpoint, 'bench')
const growth: Grown[] = []
for (const seats of sizes) {
  const one = await grown(issuer, seats)
  growth.push(one)
  if (seats === 5000) add(unitFigures(one))
  console.log(
    `${seats} seats: ${shown(one.writtenPerBallot)} units and ${one.microsecondsPerBallot.toFixed(0)} µs of CPU a ballot, ${shown(one.writtenPerSeat)} units a seat once closed; ${one.fill} read units to begin`,
  )
}
add(await closing(issuer))
await Promise.all([database.stop(), issuer.stop()])
add(await burst())
console.log('a secret ballot, issue and cast: n/a, secret votes are counted on paper')

writeFileSync('docs/performance.json', `${JSON.stringify({ machine, figures, growth }, null, 2)}\n`)
writeFileSync('docs/performance.svg', chart(figures))
const missed = figures.filter(({ value, most }) => value > most)
console.log(
  `\n${figures.length - missed.length} of ${figures.length} within their targets; docs/performance.json, docs/performance.svg`,
)
process.exit(missed.length === 0 ? 0 : 1)
