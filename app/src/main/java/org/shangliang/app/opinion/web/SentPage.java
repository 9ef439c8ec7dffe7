package org.shangliang.app.opinion.web;

/** The receipt after sending (回执页). {@code again} leads back to a blank form. */
public record SentPage(String union, String receipt, String again, String summary, boolean tablet) {}
