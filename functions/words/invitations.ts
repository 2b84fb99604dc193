import { invitationsEn } from './invitations.en.ts'
import { type InvitationWords, invitationsZh } from './invitations.zh.ts'
import type { Language } from './language.ts'

export const invitationWords: Record<Language, InvitationWords> = { zh: invitationsZh, en: invitationsEn }
