// The life of a release: checked by one person, approved by another, live at its time. A release that one person had published
// before keeps that person as the one who approved it.

/** SQL run once, in one transaction, on tables that may hold rows; released, so never edited. */
export const releases = `
drop index release_record_draft;
alter table release_record
  drop constraint release_record_state_check,
  drop constraint release_record_check,
  add column content_hash text collate "C" check (content_hash ~ '^[0-9a-f]{64}$'),
  add column checked_by text collate "C" references actor,
  add column checked_at timestamptz(3),
  add column live_at timestamptz(3),
  add column returned_by text collate "C" references actor,
  add column returned_at timestamptz(3),
  add column return_reason text;
alter table release_record rename column published_by to approved_by;
alter table release_record rename column published_at to approved_at;
update release_record set state = 'live', live_at = approved_at where state = 'published';
alter table release_record
  add constraint release_record_state check (state in ('draft', 'checked', 'approved', 'live')),
  add constraint release_record_checked
    check (state in ('draft', 'live') or (checked_by is not null and checked_at is not null and content_hash is not null)),
  add constraint release_record_approved check (
    (state in ('approved', 'live'))
    = (approved_by is not null and approved_at is not null and live_at is not null and manifest_hash is not null)
  ),
  -- Releases without a check are older than the rule, or invented and approved by nobody.
  add constraint release_record_second_person
    check (checked_by is null or approved_by is null or (approved_by <> checked_by and approved_by <> created_by)),
  add constraint release_record_returned check ((returned_by is null) = (returned_at is null));
-- One release under way at a time.
create unique index release_record_open on release_record (round, area) where state <> 'live';
`;
