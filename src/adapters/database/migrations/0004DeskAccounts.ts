// Accounts of the desk: who is known at the identity provider, and who approved what they may do.

export const deskAccounts = `
alter table desk_user
  add column subject text collate "C" unique,
  add column approved_by text collate "C" references actor,
  add column approved_at timestamptz(3);
`;
