package org.shangliang.app.congress.vote;

import org.springframework.stereotype.Component;

/** All that is kept of votes (表决簿册), for acts that touch all of it at once. */
@Component
record VoteBooks(VoteStore votes, RollStore roll, BoxStore box, CountStore counts, ItemStore items) {}
