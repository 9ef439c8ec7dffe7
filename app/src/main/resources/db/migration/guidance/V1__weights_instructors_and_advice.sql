create table guidance_weight (
    region text not null,
    factor text not null,
    points integer not null check (points between 0 and 100),
    set_by uuid not null,
    set_on date not null,
    primary key (region, factor)
);
comment on table guidance_weight is '重点单位排序的分值，由总工会自定；没有定过的用默认值';

create table guidance_instructor (
    capacity_id uuid primary key,
    qualification text not null,
    speciality text not null,
    phone text not null,
    noted_on date not null
);
comment on table guidance_instructor is '集体协商指导员的资格、专长和联系电话';

create table guidance_advice (
    id uuid primary key,
    employer_id uuid not null references organization_employer (id),
    case_id uuid references consultation_case (id),
    given_by uuid not null,
    given_on date not null,
    channel text not null,
    topic text not null,
    advice text not null,
    follow_up_on date
);
comment on table guidance_advice is '指导记录：哪天、用什么方式、就什么问题、给了什么建议、约定哪天再看';
create index guidance_advice_employer on guidance_advice (employer_id, given_on desc);
