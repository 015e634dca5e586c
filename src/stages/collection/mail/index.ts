// Mail of a round: what is planned, how it reads, and how it leaves.

export * from './buildApprovalAnsweredMail.ts';
export * from './buildOccasionMails.ts';
export * from './buildOfficeMails.ts';
export * from './buildTeamMails.ts';
export * from './findDueOccasions.ts';
export * from './findLegalFaults.ts';
export * from './letterDraft.ts';
export { type MailBasis, mailRoundWords } from './mailText.ts';
export * from './model.ts';
export * from './planDelegationReminders.ts';
export * from './planLateMails.ts';
export * from './planOccasion.ts';
export * from './readBounce.ts';
export * from './renderMailHtml.ts';
export * from './runMailings.ts';
export * from './sendWaitingMails.ts';
export * from './takeBounce.ts';
