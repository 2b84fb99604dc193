import type { WritingPageWords } from './writing-page.zh.ts'

export const writingPageEn: WritingPageWords = {
  titles: { new: 'Write a suggestion', amend: 'Amend a suggestion' },
  write: 'Write a suggestion',
  oneMatter: 'One matter to a suggestion, please.',
  noGroups: 'This session has no discussion groups; nothing can be suggested here.',
  optional: ' (optional)',

  fields: {
    title: 'Title',
    theme: 'Theme',
    group: 'Group',
    priority: 'Priority that it is about',
    situation: 'Situation: how things are',
    analysis: 'Analysis: why they are so',
    proposal: 'Proposal: what should be done',
    proposers: 'Co-signers',
  },
  forWhom: 'Proposers (please tick)',
  noPriority: 'None',
  choose: 'Please choose',

  keep: 'Save the draft',
  submit: 'Submit to the secretariat',
  leave: 'Back',
  afterwards: 'Once saved, its proposers or the secretariat submit it.',

  said: { saved: 'The draft is saved.' },

  faults: {
    summary: 'It cannot be saved yet. Please correct:',
    title: 'Please give a title, one line of at most 500 characters.',
    theme: 'Please choose a theme.',
    group: 'Please choose a group.',
    priority: 'Please choose the priority again.',
    situation: 'Please describe the situation, in at most 10,000 characters.',
    analysis: 'Please keep the analysis to 10,000 characters.',
    proposal: 'Please say what you propose, in at most 10,000 characters.',
    proposers: 'Please tick the proposers, 40 at the most.',
  },
  stale: 'Somebody else changed it after you opened it. What you wrote is below; save again to let yours stand.',
  standing: 'What the other made of it',

  similar: { link: 'See what may be the same', none: 'Nothing similar was found.', back: 'Back to writing' },

  saving: {
    saved: 'Saved',
    saving: 'Changes are kept on this device and saved in a moment…',
    unsaved: 'Not saved; kept on this device, trying again…',
    incomplete: 'Kept on this device. It is saved by itself once title, situation and proposal are there.',
    lost: 'Not saved yet; please do not close this page.',
    restored: 'What you had not saved last time is back.',
    refused: 'It could not be saved and is kept on this device. Press “Save the draft” to see why.',
    signedOut: 'You are signed out. Not saved, but kept on this device; please open your personal link again.',
    ended: 'It is submitted already and can no longer be changed. What you wrote is kept on this device.',
    conflict: 'Somebody else changed it too; what you wrote is not saved yet.',
    mine: 'Let mine stand',
    theirs: 'Take theirs, give up mine',
    similar: 'Perhaps the same',
    similarNote:
      'If one of these says the same, you need not write it again; if you do, they are dealt with together and you are answered all the same.',
  },
}
