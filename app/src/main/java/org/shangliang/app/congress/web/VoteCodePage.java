package org.shangliang.app.congress.web;

/** A code just made, told once (表决码). */
public record VoteCodePage(String id, String title, String code) {}
