// Users of the desk, their sessions and one-time links, the record of releases and the desk's own log.
// Names and addresses of users lie in `person`, like everybody's.

/** SQL run once, in one transaction; released, so never edited. */
export const deskTables = `
create table desk_user (
  actor text collate "C" primary key references actor,
  roles text[] not null,
  password_hash text,
  created_at timestamptz(3) not null,
  disabled_at timestamptz(3)
);

create table desk_session (
  secret_hash text collate "C" primary key check (secret_hash ~ '^[0-9a-f]{64}$'),
  actor text collate "C" not null references desk_user,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);

create table desk_sign_in_link (
  secret_hash text collate "C" primary key check (secret_hash ~ '^[0-9a-f]{64}$'),
  actor text collate "C" not null references desk_user,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3)
);

create table release_record (
  round integer not null,
  area text collate "C" not null,
  version integer not null check (version > 0),
  state text not null check (state in ('draft', 'published')),
  definition_hash text collate "C" not null,
  created_by text collate "C" not null references actor,
  created_at timestamptz(3) not null,
  published_by text collate "C" references actor,
  published_at timestamptz(3),
  manifest_hash text collate "C" check (manifest_hash ~ '^[0-9a-f]{64}$'),
  primary key (round, area, version),
  check ((state = 'published') = (published_by is not null and published_at is not null and manifest_hash is not null))
);
-- One draft at a time.
create unique index release_record_draft on release_record (round, area) where state = 'draft';

create table desk_log (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null,
  actor text collate "C" not null references actor,
  action text not null,
  details jsonb not null
);
create trigger desk_log_is_permanent before update or delete on desk_log
  for each row execute function refuse_change();
create trigger desk_log_is_never_emptied before truncate on desk_log
  for each statement execute function refuse_change();
`;
