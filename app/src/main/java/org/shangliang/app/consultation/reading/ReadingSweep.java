package org.shangliang.app.consultation.reading;

import java.time.LocalDate;
import org.shangliang.app.platform.DailySweep;
import org.springframework.stereotype.Component;

/** Enters the day's remarks when the day has passed (每日入册). */
@Component
class ReadingSweep implements DailySweep {
    private final Remarks remarks;

    ReadingSweep(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public void sweep(LocalDate day) {
        remarks.release(day);
    }
}
