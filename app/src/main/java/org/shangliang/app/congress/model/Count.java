package org.shangliang.app.congress.model;

/** The counts of a vote (计票结果): entitled and present, and what the ballots said. */
public record Count(int entitled, int present, int inFavour, int against, int abstain, int invalid) {}
