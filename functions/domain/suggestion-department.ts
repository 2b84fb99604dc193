import type { KeptSuggestion } from './suggestion.ts'

/**
 * Whether a department is to answer a suggestion, or did, as its host or a co-host. What it handed back, or what was assigned
 * anew to others, is not its own any more.
 */
export const isHandledBy = ({ host, coHosts }: Pick<KeptSuggestion, 'host' | 'coHosts'>, department: string): boolean =>
  host === department || coHosts.includes(department)
