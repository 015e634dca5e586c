// The work around the answers: the units' logs, the outbox, who opened which link; links with roles and questions, where an
// answer came from, and parts that a unit declines.

/** SQL run once, in one transaction, on tables that may hold rows; released, so never edited. */
export const teamworkTables = `
alter table personal_link
  add column questions text[] not null default '{}',
  alter column secret_hash drop not null,
  drop constraint personal_link_role_check,
  add constraint personal_link_role_check check (role in ('registrator', 'coordinator', 'expert', 'approver'));

alter table response_current
  drop constraint response_current_state_check,
  add constraint response_current_state_check
    check (state in ('draft', 'submitted', 'reopened', 'withdrawn', 'declined', 'notApplicable'));

alter table draft_cell add column origin text not null default 'written'
  check (origin in ('written', 'earlier', 'document', 'reopened'));
alter table draft_event add column origin text not null default 'written';

alter table desk_user add column expires_at timestamptz(3);

create table unit_event (
  round integer not null,
  unit text collate "C" not null,
  sequence integer not null check (sequence > 0),
  kind text collate "C" not null generated always as (fact ->> 'kind') stored,
  at timestamptz(3) not null,
  actor text collate "C" not null references actor,
  link text collate "C" references personal_link,
  definition_hash text collate "C" not null,
  fact jsonb not null,
  digests jsonb not null,
  previous_hash text collate "C" not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (round, unit, sequence),
  foreign key (definition_hash, round) references definition_set
);
create index unit_event_kind on unit_event (round, kind);
create trigger unit_event_is_permanent before update or delete on unit_event
  for each row execute function refuse_change();
create trigger unit_event_is_never_emptied before truncate on unit_event
  for each statement execute function refuse_change();

-- The erasable half of the digests in unit_event.
create table unit_text (
  round integer not null,
  unit text collate "C" not null,
  sequence integer not null,
  name text collate "C" not null,
  salt text not null,
  text text not null,
  primary key (round, unit, sequence, name),
  foreign key (round, unit, sequence) references unit_event
);

-- The end of each unit's chain, and the lock that lets one writer at a time add to it.
create table unit_head (
  round integer not null,
  unit text collate "C" not null,
  last_sequence integer not null default 0,
  last_hash text collate "C",
  primary key (round, unit)
);

-- The outbox. An occasion is said once. Links stand in the text by id: no secret is stored.
create table mail (
  id text collate "C" primary key,
  number bigint generated always as identity,
  round integer not null,
  unit text collate "C" not null,
  kind text not null,
  occasion text collate "C" not null unique,
  recipient text collate "C" not null references actor,
  reason text not null,
  subject text not null,
  text text not null,
  links text[] not null,
  attachments jsonb not null,
  created_at timestamptz(3) not null,
  send_after timestamptz(3) not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'sending', 'sent', 'unclear', 'refused', 'bounced', 'stopped')),
  attempts integer not null default 0,
  last_attempt_at timestamptz(3),
  sent_at timestamptz(3),
  diagnosis text
);
create index mail_unit on mail (round, unit);
create index mail_due on mail (send_after, number) where state = 'waiting';
create index mail_under_way on mail (last_attempt_at) where state = 'sending';

-- A technical log, erased after some days; its rows name links that may be gone.
create table link_access (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null,
  link text collate "C" not null,
  action text not null check (action in ('opened', 'saved', 'handedIn', 'downloaded', 'refused')),
  part text collate "C" not null,
  address text,
  asked_by text not null check (asked_by in ('browser', 'machine'))
);
create index link_access_link on link_access (link, at);
create index link_access_at on link_access (at);
`;
