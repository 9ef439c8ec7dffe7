package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.roster.RosterImport.Found;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Roster imports (名册导入): handed in, watched, started again. Only those who keep the register see them. */
@Component
public class RosterJobs {
    private final JobStore store;
    private final JobRunner runner;
    private final ProductClock clock;
    private final TransactionTemplate transaction;

    RosterJobs(JobStore store, JobRunner runner, ProductClock clock, TransactionTemplate transaction) {
        this.store = store;
        this.runner = runner;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Queues a file whose heading can be read; throws {@link Unreadable} at once if it cannot. */
    public UUID submit(String fileName, Path file, Actor actor) throws IOException {
        String scope = scope(actor);
        int expected = expectedRows(file);
        byte[] content = Files.readAllBytes(file);
        UUID id = Ids.ordered(clock.systemTime().instant());
        var job = new RosterJob(
                id,
                JobState.QUEUED,
                fileName.length() > 200 ? fileName.substring(0, 200) : fileName,
                content.length,
                actor.account(),
                actor.name(),
                scope,
                clock.systemTime().instant(),
                null,
                null,
                expected,
                0,
                new RosterJob.Outcome(0, 0, 0, 0, 0),
                List.of(),
                null,
                List.of());
        transaction.executeWithoutResult(status -> store.insert(job, content));
        runner.wake();
        return id;
    }

    private static int expectedRows(Path file) throws IOException {
        try (RosterFile roster = RosterFile.check(file)) {
            Found found = RosterImport.find(roster.sheets());
            if (!found.hasRows()) {
                throw new Unreadable("file.noRows");
            }
            return Math.max(0, roster.expectedRows() - found.header().lastRow());
        }
    }

    /** A job of the actor's region as it stands now. */
    public RosterJob get(UUID id, Actor actor) {
        RosterJob job = seen(id, actor);
        if (job.state() != JobState.RUNNING) {
            return job;
        }
        runner.markInterrupted();
        return seen(id, actor);
    }

    /** The latest jobs of the actor's region. */
    public List<RosterJob> latest(Actor actor, int limit) {
        return store.latest(scope(actor), limit);
    }

    /** Starts a job that failed or was cut off once more; the same rows twice change nothing. */
    public void startAgain(UUID id, Actor actor) {
        seen(id, actor);
        if (store.queueAgain(id)) {
            runner.wake();
        }
    }

    /** The rows that were not brought in, in the order of the file. */
    public List<BadRow> badRows(UUID id, Actor actor, int limit, int offset) {
        seen(id, actor);
        return store.badRows(id, limit, offset);
    }

    private RosterJob seen(UUID id, Actor actor) {
        String scope = scope(actor);
        return store.find(id).filter(job -> job.scope().startsWith(scope)).orElseThrow(() -> new NoSuch("job"));
    }

    private static String scope(Actor actor) {
        boolean keeper = actor.role() == Role.ADMINISTRATOR || actor.role() == Role.OFFICER;
        if (keeper && actor.scope() instanceof Scope.Region(String prefix)) {
            return prefix;
        }
        throw new NoSuch("roster");
    }
}
