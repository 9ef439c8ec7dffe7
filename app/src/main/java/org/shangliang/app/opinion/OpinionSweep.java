package org.shangliang.app.opinion;

import java.time.LocalDate;
import org.shangliang.app.platform.DailySweep;
import org.springframework.stereotype.Component;

/** Enters the day's opinions when the day has passed (每日入册). */
@Component
class OpinionSweep implements DailySweep {
    private final Sayings sayings;
    private final SpentForms forms;

    OpinionSweep(Sayings sayings, SpentForms forms) {
        this.forms = forms;
        this.sayings = sayings;
    }

    @Override
    public void sweep(LocalDate day) {
        sayings.release(day);
        sayings.forget(day);
        forms.forget(day);
    }
}
