package org.shangliang.app.congress.vote;

import java.time.LocalDate;
import org.shangliang.app.platform.DailySweep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the pages on which roll and box stood while a vote was open (清除数据页). What could not be done at the closing, or
 * was cut short, is done at the next start or by the sweep of the day; only then it counts as done.
 */
@Component
class Emptying implements DailySweep {
    private static final Logger LOG = LoggerFactory.getLogger(Emptying.class);

    private final VoteBooks books;
    private final TransactionTemplate outside;

    Emptying(VoteBooks books, PlatformTransactionManager transactions) {
        this.books = books;
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** Tries at once; the closing stands whether it succeeds or not. */
    @EventListener(ApplicationReadyEvent.class)
    void now() {
        try {
            finish();
        } catch (DataAccessException later) {
            LOG.error("the pages of roll and box could not be emptied yet; it will be tried again", later);
        }
    }

    /** A sweep that fails is tried again every few minutes. */
    @Override
    public void sweep(LocalDate day) {
        finish();
    }

    private void finish() {
        outside.executeWithoutResult(none -> {
            var votes = books.votes().notEmptied();
            if (!votes.isEmpty()) {
                books.box().vacuum();
                books.votes().emptied(votes);
            }
        });
    }
}
