import type { Round } from '../../definition/index.ts';

/** What a round's `legal:` must say before anything is sent. */
export const legalFaults = ['basis', 'purpose', 'voluntary', 'consultationDate', 'consultationNumber'] as const;
/** One field of `legal:` that is empty or `open`; with any of them nothing is sent. */
export type LegalFault = (typeof legalFaults)[number];

/**
 * What is missing of the round's legal basis; empty when it may be started and mail may be sent. A collection from municipalities
 * is consulted with their organisation first, and the letter tells when and under which registration number.
 */
export function findLegalFaults({ legal }: Pick<Round, 'legal'>): readonly LegalFault[] {
  const isKnown: Readonly<Record<LegalFault, boolean>> = {
    basis: legal.basis.sv.trim() !== '',
    purpose: legal.purpose.sv.trim() !== '',
    voluntary: legal.isVoluntary !== undefined,
    consultationDate: Boolean(legal.consultation.date?.trim()),
    consultationNumber: Boolean(legal.consultation.registrationNumber?.trim()),
  };
  return legalFaults.filter((fault) => !isKnown[fault]);
}
