import { expect, test } from 'vitest'
import { Qr } from '../../../functions/pages/qr.tsx'
import { readQr } from '../../support/qr.ts'

test.each([
  'http://localhost:3000/m/kn2YBCQl8SiW3xZEKHQYpQ',
  `https://${'a'.repeat(20)}.execute-api.cn-northwest-1.amazonaws.com.cn/m/kn2YBCQl8SiW3xZEKHQYpQ`,
])('a reader finds what the code was drawn for: %s', (url) => {
  expect(readQr(String(<Qr text={url} label="二维码" />))).toBe(url)
})
