import { type Count, type Counts, isChinese } from './search-terms.ts'

/** What a text says, by the numbers of its terms: how often each stands in its title and in the rest of it (127 at the most). */
export interface Said {
  terms: Uint32Array
  title: Uint8Array
  body: Uint8Array
}

/** A text as it is indexed. */
interface Indexed extends Said {
  id: string
}

/** An index laid flat, to be kept and read again: text after text the numbers of its terms, and how often each stands where. */
export interface SearchRecord {
  ids: string[]
  terms: string[]
  sizes: Uint32Array
  numbers: Uint32Array
  title: Uint8Array
  body: Uint8Array
}

/** How much a term counts in a search: in the title twice, because that says in a few words what the rest says in many. */
const sought = (title: number, body: number) => Math.min(2 * title + body, 255)

function saidBy(found: readonly (readonly [number, Count])[]): Said {
  const counted = (place: keyof Count) => Uint8Array.from(found, ([, count]) => Math.min(count[place], 127))
  return { terms: Uint32Array.from(found, ([number]) => number), title: counted('title'), body: counted('body') }
}

/** A record is read by so many terms, and then so many texts, in one step. */
const [termsInStep, textsInStep] = [5_000, 200]

const firstOf = (term: string) => String.fromCodePoint(term.codePointAt(0) ?? 0)

/** The first character of a term and, if it is Chinese, the last. */
function endsOf(term: string): Set<string> {
  const last = [...term.slice(-2)].at(-1) ?? ''
  return new Set([firstOf(term), ...(isChinese(last) ? [last] : [])])
}

/**
 * Texts by the terms in them, in memory: each term has the list of its texts, each text the list of its terms, so that it can be taken
 * out exactly. Texts and terms go by numbers that say where they stand. Why it is no library's: docs/decisions/009.
 */
export class SearchIndex {
  readonly #terms: string[] = []
  readonly #numbers = new Map<string, number>()
  /** The numbers of the terms that begin with a character, and of the Chinese ones that end with it. */
  readonly #around = new Map<string, number[]>()
  /** By a term's number: the place of each of its texts × 256 + how much it counts there in a search. */
  readonly #postings: number[][] = []
  readonly #texts: (Indexed | undefined)[] = []
  readonly #places = new Map<string, number>()
  readonly #free: number[] = []

  /** An index with what a record holds, made step by step: others may be answered between two. */
  static *from({ ids, terms, sizes, numbers, title, body }: SearchRecord): Generator<void, SearchIndex> {
    const index = new SearchIndex()
    for (const [number, term] of terms.entries()) {
      if (number % termsInStep === 0) yield
      index.#numberOf(term)
    }
    let at = 0
    for (const [place, id] of ids.entries()) {
      if (place % textsInStep === 0) yield
      const end = at + (sizes[place] ?? 0)
      index.#place({ id, terms: numbers.slice(at, end), title: title.slice(at, end), body: body.slice(at, end) })
      at = end
    }
    return index
  }

  /** What it holds, laid flat. */
  record(): SearchRecord {
    const texts = this.#texts.filter((text) => text !== undefined)
    const sizes = Uint32Array.from(texts, ({ terms }) => terms.length)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    const [numbers, title, body] = [new Uint32Array(total), new Uint8Array(total), new Uint8Array(total)]
    let at = 0
    for (const text of texts) {
      numbers.set(text.terms, at)
      title.set(text.title, at)
      body.set(text.body, at)
      at += text.terms.length
    }
    return { ids: texts.map(({ id }) => id), terms: [...this.#terms], sizes, numbers, title, body }
  }

  /** How many texts there are. */
  get size(): number {
    return this.#places.size
  }

  /** The places of texts are below this. */
  get places(): number {
    return this.#texts.length
  }

  has = (id: string): boolean => this.#places.has(id)

  /** The text at a place, if there is one. */
  at = (place: number): Indexed | undefined => this.#texts[place]

  /** Puts a text in, instead of what it said before. */
  put(id: string, counts: Counts): void {
    this.remove(id)
    this.#place({ id, ...saidBy([...counts].map(([term, count]) => [this.#numberOf(term), count])) })
  }

  /** What is said by a text that need not be in it, as far as its terms are known here. */
  said(counts: Counts): Said {
    const known = [...counts].flatMap(([term, count]) => {
      const number = this.numberOf(term)
      return number === undefined ? [] : [[number, count] as const]
    })
    return saidBy(known)
  }

  /** Takes a text out, if it is there. */
  remove(id: string): void {
    const place = this.#places.get(id)
    if (place === undefined) return
    for (const term of this.#texts[place]?.terms ?? []) {
      const postings = this.#postings[term] ?? []
      const found = postings.findIndex((one) => one >>> 8 === place)
      const last = postings.pop()
      if (last !== undefined && found < postings.length) postings[found] = last
    }
    this.#texts[place] = undefined
    this.#places.delete(id)
    this.#free.push(place)
  }

  /** The number of a term that some text has or had. */
  numberOf = (term: string): number | undefined => this.#numbers.get(term)

  /** The numbers of the terms that begin with this, in any language. */
  beginningWith = (start: string): number[] =>
    (this.#around.get(firstOf(start)) ?? []).filter((number) => this.#terms[number]?.startsWith(start))

  /** The numbers of the terms that begin or, being Chinese, end with a character: every text with a Chinese one has such a term. */
  around = (character: string): readonly number[] => this.#around.get(character) ?? []

  /** How telling a term is: the fewer texts have it, the more (the idf of BM25); 0 for one that none has. */
  weightOf(number: number | undefined): number {
    const having = number === undefined ? 0 : (this.#postings[number]?.length ?? 0)
    return having === 0 ? 0 : Math.log(1 + (this.size - having + 0.5) / (having + 0.5))
  }

  /** Goes through the texts that have a term: where each stands, and how much the term counts there in a search (255 at the most). */
  eachWith(number: number, visit: (place: number, count: number) => void): void {
    for (const one of this.#postings[number] ?? []) visit(one >>> 8, one & 255)
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#terms.push(term) - 1
    this.#numbers.set(term, number)
    this.#postings.push([])
    for (const character of endsOf(term)) {
      const known = this.#around.get(character)
      if (known) known.push(number)
      else this.#around.set(character, [number])
    }
    return number
  }

  #place(text: Indexed): void {
    const place = this.#free.pop() ?? this.#texts.length
    this.#texts[place] = text
    this.#places.set(text.id, place)
    for (const [at, term] of text.terms.entries())
      this.#postings[term]?.push(place * 256 + sought(text.title[at] ?? 0, text.body[at] ?? 0))
  }
}
