package org.shangliang.app.organization.work;

import java.time.LocalDate;
import java.util.List;

/**
 * What one room of the program did for the employers of a region (所做工作), in sentences for a report. Each room counts its
 * own record; a report puts them together and owns none of them.
 */
public interface WorkRecord {

    /** One sentence for each kind of work that was done from one day to another, both included; none where none was. */
    List<String> said(String regionPrefix, LocalDate from, LocalDate to);
}
