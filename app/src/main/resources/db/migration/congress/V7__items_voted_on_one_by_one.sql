alter table congress_vote add column items smallint not null default 0;
comment on column congress_vote.items is '逐项表决有几项；整体表决为 0';

create table congress_item (
    id uuid primary key,
    vote_id uuid not null references congress_vote (id),
    number smallint not null,
    title text not null,
    secret bytea,
    public_key bytea,
    unique (vote_id, number)
);
comment on table congress_item is '表决项：逐项表决的每一项有自己的票箱、纸票计数和计票结果，都用它的 id；盲签凭证的密钥加密存放，截止即销毁';

-- A box, a paper count and a tally belong to a vote on a whole draft or to one item of a vote.
alter table congress_counted drop constraint congress_counted_vote_id_fkey;
alter table congress_paper_count drop constraint congress_paper_count_vote_id_fkey;
alter table congress_tally drop constraint congress_tally_vote_id_fkey;
comment on column congress_counted.vote_id is '整体表决的 id，或者表决项的 id';
comment on column congress_paper_count.vote_id is '整体表决的 id，或者表决项的 id';
comment on column congress_tally.vote_id is '表决的 id，或者表决项的 id';
