import { readFileSync } from 'node:fs'

/** One of the files of the demonstration, as text; found from here and from the bundle that `npm start` makes alike. */
export const text = (name: string) => readFileSync(new URL(`../../bin/demo/${name}`, import.meta.url), 'utf8')
