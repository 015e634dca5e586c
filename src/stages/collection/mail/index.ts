// Mail of a round: what is planned, how it reads, and how it leaves.

export * from './buildOfficeMails.ts';
export * from './buildTeamMails.ts';
export type { MailBasis, MailLanguage } from './mailText.ts';
export * from './model.ts';
