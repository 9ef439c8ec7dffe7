create table campaign_campaign (
    id uuid primary key,
    region text not null,
    issuer text not null,
    title text not null,
    addressees text not null,
    notice_on date not null,
    closes_on date not null,
    notice text not null,
    opened_by uuid not null
);
comment on table campaign_campaign is '要约行动：开展的通知、范围和截止日期';
create index campaign_campaign_region on campaign_campaign (region text_pattern_ops);

create table campaign_target (
    campaign_id uuid not null references campaign_campaign (id),
    employer_id uuid not null references organization_employer (id),
    case_id uuid references consultation_case (id),
    stage text not null,
    reached_on date,
    primary key (campaign_id, employer_id)
);
comment on table campaign_target is '要约行动的应开展单位和走到的阶段';
create index campaign_target_case on campaign_target (case_id);
create index campaign_target_employer on campaign_target (employer_id) where case_id is null;
