// Accounts of the desk: who is known at the identity provider, and who approved what they may do.

/** SQL run once, in one transaction, on tables that may hold rows; released, so never edited. */
export const deskAccounts = `
alter table desk_user
  add column subject text collate "C" unique,
  add column approved_by text collate "C" references actor,
  add column approved_at timestamptz(3);
`;
