package org.shangliang.law;

/** The instrument and article that an answer rests on (法律依据). */
public record LegalBasis(String instrument, String article, RuleStatus status) {}
