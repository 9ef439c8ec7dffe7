create table supervision_letter_number (
    region text not null,
    year   integer not null,
    kind   text not null,
    last   integer not null,
    primary key (region, year, kind)
);
comment on table supervision_letter_number is '监督文书编号：每地区、每年、每种连续，不留空号';

create table supervision_letter (
    id           uuid primary key,
    kind         text not null check (kind in ('NOTE', 'OPINION', 'PROPOSAL')),
    number       text not null unique,
    region       text not null,
    employer_id  uuid not null references organization_employer (id),
    case_id      uuid references consultation_case (id),
    addressee    text not null check (addressee in ('EMPLOYER', 'UNION', 'AUTHORITY')),
    addressee_name text not null,
    facts        text not null,
    demands      text not null,
    basis        jsonb not null,
    reply_due    date not null,
    issued_on    date not null,
    issued_by    uuid not null,
    paper_id     uuid not null,
    channel      text check (channel in ('ONLINE', 'HAND', 'POST')),
    served_on    date,
    proof        uuid,
    check ((channel is null) = (served_on is null)),
    check (reply_due > issued_on)
);
comment on table supervision_letter is '提示函、劳动法律监督意见书、建议书：内容、编号、送达和要求回复的日期';
comment on column supervision_letter.reply_due is '发文单位要求的回复日期，不是法定期限';
comment on column supervision_letter.proof is '送达回执的附件';
create index supervision_letter_employer on supervision_letter (employer_id);
create index supervision_letter_proof on supervision_letter (proof) where proof is not null;

create table supervision_answer (
    id           uuid primary key,
    letter_id    uuid not null references supervision_letter (id),
    outcome      text not null check (outcome in ('REPLIED', 'MENDED', 'REFUSED')),
    answered_on  date not null,
    words        text not null,
    proof        uuid,
    account      uuid not null,
    side         text not null,
    recorded_at  timestamptz not null
);
comment on table supervision_answer is '监督文书的回复和办理结果，只增不改';
create index supervision_answer_letter on supervision_answer (letter_id);
create index supervision_answer_proof on supervision_answer (proof) where proof is not null;
