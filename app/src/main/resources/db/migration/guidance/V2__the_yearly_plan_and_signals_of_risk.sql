create table guidance_target (
    region  text not null,
    year    integer not null check (year between 2000 and 2100),
    measure text not null,
    target  integer not null check (target between 0 and 1000000),
    set_by  uuid not null,
    set_on  date not null,
    primary key (region, year, measure)
);
comment on table guidance_target is '和谐同行年度计划：每项要做到多少家，由总工会定';

create table guidance_risk (
    id            uuid primary key,
    employer_id   uuid not null references organization_employer (id),
    kind          text not null,
    occurred_on   date not null,
    source        text not null,
    words         text not null,
    noted_by      uuid not null,
    noted_on      date not null,
    cleared_on    date,
    cleared_words text,
    check ((cleared_on is null) = (cleared_words is null)),
    check (cleared_on is null or cleared_on >= occurred_on)
);
comment on table guidance_risk is '劳动关系风险信号：哪天、什么事、从哪里知道的，哪天怎么化解的；逾期不答复和拒绝协商由档案得出，不在此表';
create index guidance_risk_employer on guidance_risk (employer_id, occurred_on desc);
create index guidance_advice_given on guidance_advice (given_on);
