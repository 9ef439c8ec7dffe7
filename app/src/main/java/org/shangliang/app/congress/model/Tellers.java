package org.shangliang.app.congress.model;

/** Who counted the ballots (计票人、监票人), each for himself. */
public record Tellers(String first, String second) {}
