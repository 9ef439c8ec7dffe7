package org.shangliang.app.campaign.notice;

import java.time.LocalDate;
import org.shangliang.app.platform.DailySweep;
import org.shangliang.app.platform.ProductClock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A union founded while a notice still calls for something gets it the next day (新建工会补发). */
@Component
@Order(230)
class NoticeTopUp implements DailySweep {
    private final ReceiptStore receipts;
    private final ProductClock clock;

    NoticeTopUp(ReceiptStore receipts, ProductClock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void sweep(LocalDate day) {
        receipts.topUp(day, clock.instant());
    }
}
