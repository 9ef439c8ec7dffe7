create table consultation_disclosed (
    case_id       uuid not null references consultation_case (id),
    number        int not null,
    confidential  boolean not null,
    attachment_id uuid references document_attachment (id),
    primary key (case_id, number)
);
comment on table consultation_disclosed is '提供的资料：文件和是否保密';
create table consultation_reading (
    id         uuid primary key,
    case_id    uuid not null references consultation_case (id),
    number     int not null,
    kind       text not null,
    name       text not null,
    account_id uuid not null,
    read_on    date not null,
    purpose    text
);
comment on table consultation_reading is '资料查阅登记：谁打开过文件、谁到现场查阅';
create index consultation_reading_case on consultation_reading (case_id, read_on desc);
