create table notification_address (
    account      uuid primary key,
    address      text not null,
    code         text,
    code_until   timestamptz,
    attempts     integer not null default 0,
    confirmed_at timestamptz,
    leave_code   uuid not null unique
);
comment on table notification_address is '自愿登记的提醒邮箱：用确认码确认以后才发，随时可以退订';
comment on column notification_address.leave_code is '退订链接里的随机码，不登录也能退订';

create table notification_mail (
    id        uuid primary key,
    account   uuid not null,
    kind      text not null check (kind in ('CONFIRMATION', 'DIGEST')),
    day       date not null,
    subject   text not null,
    body      text,
    state     text not null check (state in ('QUEUED', 'SENT', 'FAILED', 'CANCELLED')),
    attempts  integer not null default 0,
    next_try  timestamptz not null,
    done_at   timestamptz,
    fault     text,
    check ((state = 'QUEUED') = (done_at is null)),
    check (state = 'QUEUED' or body is null)
);
comment on table notification_mail is '待发和发过的邮件；发完不留正文，收件地址只在登记表里';
comment on column notification_mail.fault is '没发出去的原因代码，不含地址和姓名';
create unique index notification_mail_one_digest_a_day on notification_mail (account, day) where kind = 'DIGEST';
create index notification_mail_due on notification_mail (next_try) where state = 'QUEUED';
create index notification_mail_latest on notification_mail (day desc, id desc);

create table notification_duty (
    account uuid not null,
    day     date not null,
    duty    text not null,
    mail_id uuid not null references notification_mail (id),
    primary key (account, day, duty)
);
comment on table notification_duty is '哪天给谁提醒过哪件事；同一件事一天只提醒一次';
