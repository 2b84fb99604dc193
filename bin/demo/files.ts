import { readFileSync } from 'node:fs'

/** One of the files of the demonstration, as text. */
export const text = (name: string) => readFileSync(new URL(`../../bin/demo/${name}`, import.meta.url), 'utf8')
