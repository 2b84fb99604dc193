import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { appoint } from '../functions/store/appointments.ts'
import { found } from '../functions/store/associations.ts'
import { instant } from '../functions/store/clock.ts'
import { inTheCloud } from './cloud.ts'
import { running } from './local/access.ts'
import { associateLocally } from './local/associate.ts'
import { associateWords } from './local/words.ts'

const text = { type: 'string' } as const
const options = {
  name: text,
  local: { type: 'boolean' },
  table: text,
  issuer: text,
  subject: text,
  secretary: text,
} as const

/** Ends with a message for people: 2 where the command was wrong, 1 where it could not be carried out. */
function give(code: 1 | 2, message: string): never {
  console.error(message)
  process.exit(code)
}

function given() {
  try {
    const { values } = parseArgs({ options })
    const { name, local, table, issuer, subject, secretary } = values
    const hosted = [table, issuer, subject, secretary]
    if (name?.trim() && local && hosted.every((value) => value === undefined)) return { name, local: true as const }
    if (!name?.trim() || local || !table || !issuer || !subject || !secretary) give(2, associateWords.usage)
    return { name, local: false as const, table, issuer, subject, secretary }
  } catch (error) {
    give(2, `${error instanceof Error ? error.message : error}\n\n${associateWords.usage}`)
  }
}

/** Adds an association to the server that runs here; answers how to reach it and act in it. */
async function locally(name: string) {
  const server = running()
  if (!server || !(await fetch(server.url).catch(() => undefined))) give(1, associateWords.notRunning)
  Object.assign(process.env, { DYNAMODB_ENDPOINT: server.endpoint, MAIN_TABLE: server.table })
  const { tokens } = await associateLocally(name, server)
  return { url: server.url, tokens }
}

/** Creates an association in the cloud with the caller's AWS credentials, and its first secretary, who appoints the others. */
async function hosted(name: string, table: string, issuer: string, subject: string, secretary: string) {
  await inTheCloud(table)
  const association = randomBytes(8).toString('hex')
  const how = { association, by: 'associate', at: instant() }
  await appoint(how, issuer, { subject, role: 'secretariat', name: secretary })
  await found(how, name)
  return { association, subject }
}

process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
const wanted = given()
try {
  const made = wanted.local
    ? await locally(wanted.name)
    : await hosted(wanted.name, wanted.table, wanted.issuer, wanted.subject, wanted.secretary)
  console.log(JSON.stringify(made, null, 2))
} catch (error) {
  give(1, error instanceof Error ? error.message : String(error))
}
