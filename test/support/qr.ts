import jsqr from 'jsqr'

/** The package is CommonJS whose default is a property. */
const { default: decode } = jsqr as unknown as { default: typeof jsqr }
const scale = 4

/** What a reader makes of a QR code as it is drawn: its runs, black upon white, four pixels to a module. */
export function readQr(svg: string): string | undefined {
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
