import { createHmac, hash } from 'node:crypto'
import type { Place } from './place.ts'

/** A call to one of AWS's services that speak JSON: `POST /` with the operation in a header. */
export interface Signable {
  place: Place
  headers: Record<string, string>
  body: string
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
const sha256 = (text: string) => hash('sha256', text)

/** The key of a day, made of the secret in four steps; made again only when one of what it is made of changes. */
let made: { of: string; key: Buffer } | undefined
function dayKey({ region, service, credentials }: Place, day: string): Buffer {
  const of = [credentials.secretAccessKey, day, region, service].join('\n')
  if (made?.of !== of) {
    const ofRegion = hmac(hmac(`AWS4${credentials.secretAccessKey}`, day), region)
    made = { of, key: hmac(hmac(ofRegion, service), 'aws4_request') }
  }
  return made.key
}

/**
 * The headers of a call with those that prove whose it is: Signature Version 4, as AWS's user guide for IAM describes it under
 * "Create a signed AWS API request". The path is `/` and there is no query; every header given is signed.
 */
export function signed({ place, headers, body }: Signable, at: Date): Record<string, string> {
  const { region, service, url, credentials } = place
  const time = at.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const day = time.slice(0, 8)
  const { sessionToken: token } = credentials
  const sent = { ...headers, host: url.host, 'x-amz-date': time, ...(token && { 'x-amz-security-token': token }) }
  const entries = Object.entries(sent).sort(([one], [other]) => (one < other ? -1 : 1))
  const names = entries.map(([name]) => name).join(';')
  const canonical = `POST\n/\n\n${entries.map(([name, value]) => `${name}:${value}\n`).join('')}\n${names}\n${sha256(body)}`
  const scope = `${day}/${region}/${service}/aws4_request`
  const signature = hmac(dayKey(place, day), `AWS4-HMAC-SHA256\n${time}\n${scope}\n${sha256(canonical)}`).toString(
    'hex',
  )
  const authorization = `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return { ...sent, authorization }
}
