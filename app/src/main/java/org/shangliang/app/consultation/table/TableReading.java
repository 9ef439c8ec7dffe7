package org.shangliang.app.consultation.table;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What lies on a table, for what is made of it (桌上条款); nobody's scope is asked, nothing is done. */
@Component
public class TableReading {
    private final TableStore store;

    TableReading(TableStore store) {
        this.store = store;
    }

    /** The table of a case. */
    public Table of(UUID caseId) {
        return store.get(caseId);
    }
}
