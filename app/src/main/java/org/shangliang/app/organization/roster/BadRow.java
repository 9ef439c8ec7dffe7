package org.shangliang.app.organization.roster;

import java.util.List;

/** A row that was not brought in (未导入的行), by its number in the file, and all that is wrong with it. */
public record BadRow(int number, List<Problem> problems) {}
