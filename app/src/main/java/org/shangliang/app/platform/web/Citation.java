package org.shangliang.app.platform.web;

/** The law behind an answer in words (依据), for instance 《集体合同规定》第36条, and whether its text was read. */
public record Citation(String words, boolean verified) {}
