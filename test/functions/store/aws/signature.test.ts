import { createHash, createHmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Place } from '../../../../functions/store/aws/place.ts'
import { signed } from '../../../../functions/store/aws/signature.ts'

/** The hash that the SDK's signer is given. */
class Sha256 {
  private readonly hash
  constructor(secret?: string | Uint8Array) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', secret)
  }
  update = (data: string | Uint8Array) => void this.hash.update(data)
  digest = async () => new Uint8Array(this.hash.digest())
}

/** The same call as the SDK signs it. */
async function bySdk({ region, service, url: { host }, credentials }: Place, headers: object, body: string, at: Date) {
  const signer = new SignatureV4({
    region,
    service,
    credentials: credentials as never,
    sha256: Sha256 as never,
    applyChecksum: false,
  })
  const request = { method: 'POST', protocol: 'https:', hostname: host, path: '/', query: {}, body }
  const sent = await signer.sign({ ...request, headers: { host, ...headers } }, { signingDate: at })
  return sent.headers
}

const word = fc.stringMatching(/^[A-Za-z0-9/+]{4,40}$/)
const aCall = fc.record({
  service: fc.constantFrom('dynamodb' as const, 'secretsmanager' as const),
  region: fc.constantFrom('cn-north-1', 'eu-central-1', 'local'),
  accessKeyId: word,
  secretAccessKey: word,
  sessionToken: fc.option(word, { nil: undefined }),
  target: word,
  body: fc.string({ unit: 'binary', maxLength: 200 }),
  at: fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
})

test("a call is signed as AWS's own signer signs it, whatever is sent, by whom, where and when", async () => {
  await fc.assert(
    fc.asyncProperty(aCall, async ({ service, region, target, body, at, ...credentials }) => {
      const place: Place = { service, region, url: new URL(`https://${service}.${region}.amazonaws.com`), credentials }
      const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target }
      expect(signed({ place, headers, body }, at)).toEqual(await bySdk(place, headers, body, at))
    }),
  )
})
