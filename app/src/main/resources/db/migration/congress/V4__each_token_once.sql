create unique index congress_ballot_token on congress_ballot (vote_id, serial) where signature is not null;
create index congress_counted_token on congress_counted (vote_id, serial) where signature is not null;
comment on column congress_vote.public_key is '盲签凭证的公钥（RSA 3072 位模数）；分离存放的表决没有';
comment on column congress_roll.attempt is '投票尝试或者盲化序号的加盐校验码，只用来认重复发送；截止即销毁';
