import jsqr from 'jsqr'
import { expect, test } from 'vitest'
import { Qr } from '../../../functions/pages/qr.tsx'

/** The package is CommonJS whose default is a property. */
const { default: decode } = jsqr as unknown as { default: typeof jsqr }
const scale = 4

/** What a reader makes of the drawing: its runs, black upon white, four pixels to a module. */
function read(svg: string): string | undefined {
  const [from = 0, , side = 0] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
  const width = side * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, long] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = (Number(y) - from) * scale; row < (Number(y) - from + 1) * scale; row++) {
      const start = (row * width + (Number(x) - from) * scale) * 4
      pixels.fill(0, start, start + Number(long) * scale * 4)
      for (let alpha = start + 3; alpha < start + Number(long) * scale * 4; alpha += 4) pixels[alpha] = 255
    }
  return decode(pixels, width, width)?.data
}

test.each([
  'http://localhost:3000/m/kn2YBCQl8SiW3xZEKHQYpQ',
  `https://${'a'.repeat(20)}.execute-api.cn-northwest-1.amazonaws.com.cn/m/kn2YBCQl8SiW3xZEKHQYpQ`,
])('a reader finds what the code was drawn for: %s', (url) => {
  const svg = String(<Qr text={url} label="二维码" />)
  expect(read(svg)).toBe(url)
})
