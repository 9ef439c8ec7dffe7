package org.shangliang.app.consultation.model;

import java.time.LocalDate;

/** A pause in the talks that both sides agreed on (中止协商): until when, where and on what they go on. */
public record Suspension(LocalDate from, LocalDate until, String nextPlace, String nextContent) {}
