create table congress_vote (
    id uuid primary key,
    case_id uuid not null references consultation_case (id),
    round integer not null,
    body text not null,
    level text not null,
    state text not null,
    title text not null,
    place text,
    meeting_on date not null,
    text_digest text not null,
    first_teller text not null,
    second_teller text not null,
    first_code bytea,
    second_code bytea,
    salt bytea not null,
    secret bytea,
    public_key bytea,
    opened_on date,
    closed_on date,
    recorded boolean not null default false
);
comment on table congress_vote is '大会表决：一次召集一次表决；密钥加密存放，投票截止即销毁';
create unique index congress_vote_running on congress_vote (case_id) where state <> 'CLOSED';
create index congress_vote_case on congress_vote (case_id);

create table congress_roll (
    vote_id uuid not null references congress_vote (id),
    number integer not null,
    name text not null,
    unit text not null,
    account_id uuid,
    code bytea,
    acknowledged text,
    present text,
    given text,
    attempt bytea,
    primary key (vote_id, number)
) with (fillfactor = 60);
comment on table congress_roll is '名册：谁有表决权、签收没有、到没到、领没领过票；不记时间，不记投了什么';
create unique index congress_roll_code on congress_roll (vote_id, code);
create index congress_roll_account on congress_roll (account_id) where account_id is not null;

create table congress_ballot (
    vote_id uuid not null,
    digest bytea not null,
    serial bytea not null,
    choice smallint not null,
    randomizer bytea,
    signature bytea,
    primary key (vote_id, digest)
);
comment on table congress_ballot is '票箱：投票期间的票，不记是谁、不记时间；截止后全部改写到已清点的票';

create table congress_counted (
    vote_id uuid not null references congress_vote (id),
    digest bytea not null,
    serial bytea not null,
    choice smallint not null,
    randomizer bytea,
    signature bytea,
    primary key (vote_id, digest)
);
comment on table congress_counted is '已清点的票：截止时一次写入，次序随机';

create table congress_paper_count (
    vote_id uuid not null references congress_vote (id),
    teller smallint not null,
    in_favour integer not null,
    against integer not null,
    abstained integer not null,
    invalid integer not null,
    primary key (vote_id, teller)
);
comment on table congress_paper_count is '纸质选票计数：计票人、监票人各报各的';

create table congress_tally (
    vote_id uuid primary key references congress_vote (id),
    entitled integer not null,
    present integer not null,
    on_screen integer not null,
    on_paper integer not null,
    screen_for integer not null,
    screen_against integer not null,
    screen_abstained integer not null,
    paper_for integer not null,
    paper_against integer not null,
    paper_abstained integer not null,
    paper_invalid integer not null,
    digest text not null,
    docket_length bigint not null,
    docket_head text not null
);
comment on table congress_tally is '计票结果：截止时冻结的人数、票数和全部票的校验码';
