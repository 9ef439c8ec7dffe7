package org.shangliang.app.platform.web;

import java.time.LocalDate;

/** A line in a list of deadlines (期限表): the day, what is due, and its chip. */
public record DueLine(LocalDate day, String title, String note, Due due) {}
