import * as z from 'zod'
import { invalid } from './refusal.ts'
import { NewSpecialReport } from './special-report.ts'
import type { KeptSuggestion } from './suggestion.ts'
import { Line, Prose, text } from './text.ts'

/** Room for a situation, an analysis and a proposal, and for what is added to them. */
const SectionText = text(40_000)

const example = { suggestion: 'plenary-5-5.003', heading: '建立青年科技人才梯队库' }
const preface = '现将委员所提意见建议报告如下。'

/** What a report says of one of its suggestions. */
const ReportSection = z.object({ suggestion: z.string(), number: z.string(), heading: Line, text: SectionText }).meta({
  id: 'ReportSection',
  example: { ...example, number: '5-5-003', text: '35岁以下科技工作者流失较快。\n建议每年遴选50名重点培育。' },
})
type ReportSection = z.infer<typeof ReportSection>

/** What a report says, from its title to its end, the sections in the order of its suggestions. */
export const ReportText = z
  .object({
    title: Line,
    addressee: Line,
    preface: Prose.optional(),
    sections: z.array(ReportSection),
    closing: Prose.optional(),
  })
  .meta({ id: 'ReportText' })
export type ReportText = z.infer<typeof ReportText>

const SectionEdit = z.strictObject({
  suggestion: ReportSection.shape.suggestion.max(100),
  heading: Line.optional(),
  text: SectionText.optional(),
})

/** What a draft is changed to: the sections named here, the others stay; null takes a preface or a closing away. */
export const SpecialReportPatch = NewSpecialReport.partial()
  .extend({
    preface: Prose.nullable().optional(),
    closing: Prose.nullable().optional(),
    sections: z
      .array(SectionEdit)
      .max(500)
      .refine((edits) => new Set(edits.map(({ suggestion }) => suggestion)).size === edits.length, 'must be distinct')
      .optional(),
    note: Prose.optional().describe('Why, for the history'),
  })
  .meta({ id: 'SpecialReportPatch', example: { preface, sections: [example], note: '按办公室意见修改' } })
export type SpecialReportPatch = z.infer<typeof SpecialReportPatch>

type Matter = Pick<KeptSuggestion, 'id' | 'number' | 'title' | 'situation' | 'analysis' | 'proposal'>

const sectionOf = ({ id, number, title, situation, analysis, proposal }: Matter): ReportSection => ({
  suggestion: id,
  number,
  heading: title,
  text: [situation, analysis, proposal].filter((paragraph) => paragraph !== undefined).join('\n'),
})

/** The first text of a report: a section of each of its suggestions, in the words of the suggestion. */
export const compiledText = ({ title, addressee, suggestions }: NewSpecialReport, found: readonly Matter[]) =>
  revised({ title, addressee, sections: [] }, { suggestions }, found)

/**
 * A report's text after a change that `knowsSections` lets pass. Sections stay, go and stand as the report lists their
 * suggestions; one that joins, or comes back, has the words of its suggestion among `joining`.
 */
export function revised(before: ReportText, patch: SpecialReportPatch, joining: readonly Matter[]): ReportText {
  const known = new Map([...before.sections, ...joining.map(sectionOf)].map((one) => [one.suggestion, one]))
  const listed = patch.suggestions ?? before.sections.map(({ suggestion }) => suggestion)
  const edits = new Map(patch.sections?.map((edit) => [edit.suggestion, edit]))
  return {
    title: patch.title ?? before.title,
    addressee: patch.addressee ?? before.addressee,
    preface: changed(before.preface, patch.preface),
    sections: listed
      .flatMap((id) => known.get(id) ?? [])
      .map((section) => edited(section, edits.get(section.suggestion))),
    closing: changed(before.closing, patch.closing),
  }
}

const changed = (before: string | undefined, to: string | null | undefined) =>
  to === undefined ? before : (to ?? undefined)

const edited = (section: ReportSection, edit: z.infer<typeof SectionEdit> | undefined): ReportSection => ({
  ...section,
  heading: edit?.heading ?? section.heading,
  text: edit?.text ?? section.text,
})

/** Refuses a change of sections that the report, with these suggestions, does not have. */
export function knowsSections({ sections = [] }: SpecialReportPatch, listed: readonly string[]): void {
  const faults = sections.flatMap(({ suggestion }, index) =>
    listed.includes(suggestion)
      ? []
      : [{ path: `sections.${index}.suggestion`, message: `the report does not list "${suggestion}"` }],
  )
  if (faults.length > 0) throw invalid(...faults)
}

/** The change that makes a draft say again what an earlier text said. */
export const restoring = ({ title, addressee, preface, sections, closing }: ReportText): SpecialReportPatch => ({
  title,
  addressee,
  preface: preface ?? null,
  closing: closing ?? null,
  suggestions: sections.map(({ suggestion }) => suggestion),
  sections: sections.map(({ suggestion, heading, text }) => ({ suggestion, heading, text })),
})
