create table congress_sheaf (
    vote_id uuid not null,
    ballots bytea not null check (length(ballots) > 0 and length(ballots) % 17 = 0)
) with (toast_tuple_target = 8160);
comment on table congress_sheaf is '选票束：同时入箱的一组票捆成一束，按种子排列，不记是谁、不记先后、不记时间；截止后拆开，全部改写到已清点的票';
comment on column congress_sheaf.ballots is '每张票 17 字节：序列号的种子 16 字节，选择 1 字节';
create index congress_sheaf_vote on congress_sheaf (vote_id);

-- Seeds look like chance and cannot be made shorter; trying costs time. Up to 470 ballots stay in one page.
alter table congress_sheaf alter column ballots set storage external;

comment on column congress_roll.attempt is '盲化序号或者逐项表决尝试号的加盐校验码，只用来认重复发送；截止即销毁。整体表决分离存放的票不用它';
