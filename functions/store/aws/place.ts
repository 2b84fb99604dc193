/** Which of AWS's services are called. */
export type Service = 'dynamodb' | 'secretsmanager' | 'sqs'

interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  /** Of a role; a user's own keys have none. */
  sessionToken?: string | undefined
}

/** Where a service is, and who calls it. */
export interface Place {
  service: Service
  region: string
  url: URL
  credentials: Credentials
}

const local = { region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }

function given(name: string): string {
  const value = process.env[name]
  if (!value)
    throw new Error(`${name} is not set: a Lambda has its region and its role's credentials in its environment`)
  return value
}

const fromEnvironment = () => ({
  region: given('AWS_REGION'),
  credentials: {
    accessKeyId: given('AWS_ACCESS_KEY_ID'),
    secretAccessKey: given('AWS_SECRET_ACCESS_KEY'),
    sessionToken: process.env.AWS_SESSION_TOKEN,
  },
})

/** An address is taken apart once, not for every call. */
let taken: URL | undefined
const urlOf = (endpoint: string): URL => {
  if (taken?.origin !== endpoint) taken = new URL(endpoint)
  return taken
}

/** The regions of China are a partition of their own, under a domain of their own. */
const domainOf = (region: string) => `amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`

/**
 * Where a service is called: the database on this machine where `DYNAMODB_ENDPOINT` names one; else in the region and with the
 * credentials of the environment, which is where a Lambda has them, and nowhere else is looked.
 */
export function placeOf(service: Service): Place {
  const { DYNAMODB_ENDPOINT, AWS_ENDPOINT_URL } = process.env
  const here = service === 'dynamodb' && DYNAMODB_ENDPOINT
  const { region, credentials } = here ? local : fromEnvironment()
  const endpoint = here || AWS_ENDPOINT_URL || `https://${service}.${region}.${domainOf(region)}`
  return { service, region, url: urlOf(endpoint), credentials }
}
