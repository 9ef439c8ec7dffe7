package org.shangliang.app.congress.vote;

/** What the chair enters to prepare a vote (表决筹备): its level, the two tellers, and the roll as text, a line a person. */
public record VoteDraft(Level level, String firstTeller, String secondTeller, String roll) {}
