package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs queued jobs one after the other; each is one transaction, so that one cut off has written nothing. */
@Component
class JobRunner implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobStore store;
    private final RosterImport roster;
    private final ProductClock clock;
    private final Texts texts;
    private final TransactionTemplate whole;
    private final TransactionTemplate aside;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("roster").daemon().factory());

    JobRunner(
            JobStore store,
            RosterImport roster,
            ProductClock clock,
            Texts texts,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.roster = roster;
        this.clock = clock;
        this.texts = texts;
        this.whole = new TransactionTemplate(transactions);
        this.aside = new TransactionTemplate(transactions);
        this.aside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Takes up what a former run of the program left. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        markInterrupted();
        wake();
    }

    /** Looks for queued jobs, soon. */
    void wake() {
        thread.execute(this::runQueued);
    }

    void markInterrupted() {
        aside.executeWithoutResult(
                status -> store.markInterrupted(clock.systemTime().instant()));
    }

    private void runQueued() {
        try {
            for (UUID job : store.queued()) {
                run(job);
            }
        } catch (RuntimeException e) {
            LOG.error("Queued jobs could not be looked up; they stay queued.", e);
        }
    }

    /** Runs one job to its end, on this thread. */
    void run(UUID job) {
        try {
            whole.executeWithoutResult(status -> {
                if (store.lock(job) && claim(job)) {
                    bringIn(job);
                }
            });
        } catch (Unreadable e) {
            fail(job, e.code(), e.arguments().toArray(String[]::new));
        } catch (RuntimeException e) {
            LOG.error("The roster import {} broke off; nothing of it was written.", job, e);
            fail(job, "broken");
        }
    }

    private void bringIn(UUID id) {
        RosterJob job = store.find(id).orElseThrow(() -> new NoSuch("job"));
        Path file = null;
        try {
            file = Files.createTempFile("roster", null);
            Files.write(file, store.content(id).orElseThrow(() -> new NoSuch("job file")));
            var context = new Context(
                    id,
                    job.scope(),
                    new Context.Author(
                            job.account(), job.requestedBy(), texts.of("organization.job.reason", job.fileName())),
                    clock.instant(),
                    clock.today());
            var result = roster.run(file, context, new Progress(rows -> progress(id, rows)));
            store.done(id, result, clock.systemTime().instant());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            delete(file);
        }
    }

    /** Tells how far a job is twice a second; each telling is a commit of its own. */
    private static final class Progress implements IntConsumer {
        private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

        private final IntConsumer listener;
        private long told = System.nanoTime();

        Progress(IntConsumer listener) {
            this.listener = listener;
        }

        @Override
        public void accept(int rows) {
            if (System.nanoTime() - told > PAUSE) {
                listener.accept(rows);
                told = System.nanoTime();
            }
        }
    }

    private boolean claim(UUID job) {
        return Boolean.TRUE.equals(
                aside.execute(status -> store.claim(job, clock.systemTime().instant())));
    }

    private void progress(UUID job, int rows) {
        aside.executeWithoutResult(status -> store.progress(job, rows));
    }

    private void fail(UUID job, String code, String... arguments) {
        aside.executeWithoutResult(status ->
                store.failed(job, code, List.of(arguments), clock.systemTime().instant()));
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warn("A temporary file could not be deleted: {}", file, e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
