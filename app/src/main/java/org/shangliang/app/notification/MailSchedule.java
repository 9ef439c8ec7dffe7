package org.shangliang.app.notification;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks into the queue every minute. */
@Component
@ConditionalOnBooleanProperty(name = "shangliang.sweep-on-schedule", matchIfMissing = true)
class MailSchedule {
    private final MailPost post;

    MailSchedule(MailPost post) {
        this.post = post;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void everyMinute() {
        post.deliver();
    }
}
