package org.shangliang.app.consultation.reading;

import java.time.LocalDate;

/** What the union answered to the remarks on a clause (工会答复). */
public record Answer(int clause, AnswerOutcome outcome, String words, LocalDate on) {}
