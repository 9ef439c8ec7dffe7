create index consultation_case_coordinated on consultation_case (employer_id)
  where state -> 'talks' -> 'coordination' ->> 'concludedOn' is not null;
comment on index consultation_case_coordinated is '已办结的协调处理';
