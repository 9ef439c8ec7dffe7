package org.shangliang.app.consultation.model;

import java.time.LocalDate;
import org.shangliang.law.Side;

/** A representative's seat that fell vacant (代表空缺) and must be filled by the same procedure. */
public record Vacancy(Side side, String name, LocalDate since) {}
