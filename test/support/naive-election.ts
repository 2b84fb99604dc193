import type { Threshold } from '../../functions/domain/threshold.ts'

/** An election as one counts it with a pencil: names on papers, seat after seat. Small numbers only. */
export interface Papers {
  candidates: string[]
  seats: number
  /** Each paper's names, `null` for one that was not returned. */
  papers: (string[] | null)[]
  present: number
  entitled: number
  threshold: Pick<Threshold, 'of' | 'cmp' | 'num' | 'den'>
}

/** How many papers of each kind there are: invalid, with nobody on it, with somebody, not returned. */
export function sortedPapers({ papers, seats }: Papers) {
  const returned = papers.filter((paper) => paper !== null)
  const valid = returned.filter((paper) => paper.length <= seats)
  return {
    returned: returned.length,
    valid: valid.length,
    invalid: returned.length - valid.length,
    blank: valid.filter((paper) => paper.length === 0).length,
    votes: (name: string) => valid.filter((paper) => paper.includes(name)).length,
  }
}

/** Fills one seat after the other with whoever has most votes; as soon as several have, and do not all find a seat, they are tied. */
export function filled(election: Papers): { elected: string[]; tied: string[] } {
  const { valid, returned, votes } = sortedPapers(election)
  const { present, entitled, seats, threshold } = election
  const base = { valid, returned, present, entitled, seats: entitled, yesNo: 0 }[threshold.of]
  const names = new Set([...election.candidates, ...election.papers.flatMap((paper) => paper ?? [])])
  const enough = (name: string) => {
    const [have, need] = [votes(name) * threshold.den, threshold.num * base]
    return base > 0 && (threshold.cmp === 'gt' ? have > need : have >= need)
  }
  const left = [...names].filter(enough)
  const elected: string[] = []
  while (left.length > 0 && elected.length < seats) {
    const best = Math.max(...left.map(votes))
    const level = left.filter((name) => votes(name) === best)
    if (elected.length + level.length > seats) return { elected, tied: level }
    for (const name of level) {
      elected.push(name)
      left.splice(left.indexOf(name), 1)
    }
  }
  return { elected, tied: [] }
}
