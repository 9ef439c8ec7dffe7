package org.shangliang.app.congress.vote;

/** What goes to auditors of a closed vote (封存件): of the whole draft, or of each item. */
public sealed interface SealedExport permits BallotExport, ItemsExport {}
