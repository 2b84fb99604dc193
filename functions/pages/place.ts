import type { Association } from '../domain/association.ts'
import type { Frame } from '../http/page.ts'

/** Where a page is read: by whom (which language), and in which association, whose record may be in another language. */
export type Place = Frame & Pick<Association, 'name' | 'timezone' | 'locale'>
