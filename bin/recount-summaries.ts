import { parseArgs } from 'node:util'
import { associations } from '../functions/store/associations.ts'
import { mend, recount } from '../functions/store/recount.ts'
import { inTheCloud } from './cloud.ts'
import { running } from './local/access.ts'
import { associateWords, recountWords } from './local/words.ts'

/** Ends with a message for people: 2 where the command was wrong, 1 where it could not be carried out. */
function give(code: 1 | 2, message: string): never {
  console.error(message)
  process.exit(code)
}

function given() {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values } = parseArgs({ options: { local: flag, table: text, association: text, repair: flag } })
    if (values.local === Boolean(values.table)) give(2, recountWords.usage)
    return values
  } catch (error) {
    give(2, `${error instanceof Error ? error.message : error}\n\n${recountWords.usage}`)
  }
}

/** Counts one association again and tells of each difference; answers whether all is right, or was mended. */
async function recounted(association: string, repair: boolean): Promise<boolean> {
  const found = await recount(association)
  const { suggestions, differences } = found
  if (differences.length === 0) {
    console.log(recountWords.right(association, suggestions))
    return true
  }
  console.log(recountWords.wrong(association, suggestions, differences.length))
  for (const difference of differences) console.log(JSON.stringify(difference))
  if (!repair) return false
  await mend(found)
  console.log(recountWords.mended)
  return true
}

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
const { local, table, association, repair } = given()
const server = local ? running() : undefined
if (local && !server) give(1, associateWords.notRunning)
try {
  if (server) Object.assign(process.env, { DYNAMODB_ENDPOINT: server.endpoint, MAIN_TABLE: server.table })
  else await inTheCloud(table ?? '')
  let isRight = true
  for (const one of association === undefined ? await associations() : [association])
    isRight = (await recounted(one, repair)) && isRight
  process.exitCode = isRight ? 0 : 1
} catch (error) {
  give(1, error instanceof Error ? error.message : String(error))
}
