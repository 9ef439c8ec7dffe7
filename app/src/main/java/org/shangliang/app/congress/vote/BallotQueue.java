package org.shangliang.app.congress.vote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.shangliang.app.platform.web.Busy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Ballots that wait for the box (投票队列): whatever came while the last group was committed is the next group. Its length is
 * bounded; who finds it full is asked to come again.
 */
@Component
class BallotQueue implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BallotQueue.class);
    private static final Duration COME_AGAIN = Duration.ofSeconds(2);

    private record Waiting(CastBallot ballot, CompletableFuture<Verdict> verdict) {
        /** Asks to send it again; who has a verdict keeps it. */
        void comeAgain() {
            verdict.completeExceptionally(new Busy(COME_AGAIN));
        }
    }

    private final SheafStore box;
    private final BlockingQueue<Waiting> queue;
    private final int groupSize;
    private volatile boolean running;
    private Thread committer = new Thread();

    BallotQueue(SheafStore box, VoteSettings settings) {
        this.box = box;
        this.queue = new ArrayBlockingQueue<>(settings.ballotsWaiting());
        this.groupSize = settings.ballotsInGroup();
    }

    /** Takes a ballot; the verdict comes when its group is durable. */
    CompletableFuture<Verdict> submit(CastBallot ballot) {
        var waiting = new Waiting(ballot, new CompletableFuture<>());
        if (!running || !queue.offer(waiting)) {
            throw new Busy(COME_AGAIN);
        }
        return waiting.verdict();
    }

    private void work() {
        while (running || !queue.isEmpty()) {
            var group = new ArrayList<Waiting>();
            try {
                group.add(queue.take());
                queue.drainTo(group, groupSize - 1);
                commit(group);
            } catch (InterruptedException stop) {
                running = false;
            } catch (Throwable fault) {
                comeAgain(group, fault);
            }
        }
    }

    /** One statement for each vote; of two ballots with one code the second goes after the first. */
    private void commit(List<Waiting> group) {
        var rest = group;
        while (!rest.isEmpty()) {
            var later = new ArrayList<Waiting>();
            var now = new HashMap<UUID, List<Waiting>>();
            var codes = new HashSet<String>();
            for (var one : rest) {
                if (codes.add(one.ballot().vote() + Hash.hex(one.ballot().code()))) {
                    now.computeIfAbsent(one.ballot().vote(), any -> new ArrayList<>())
                            .add(one);
                } else {
                    later.add(one);
                }
            }
            now.forEach(this::put);
            rest = later;
        }
    }

    private void put(UUID vote, List<Waiting> group) {
        try {
            var verdicts = box.put(vote, group.stream().map(Waiting::ballot).toList());
            for (int at = 0; at < group.size(); at++) {
                group.get(at).verdict().complete(verdicts.get(at));
            }
        } catch (Throwable fault) {
            comeAgain(group, fault);
        }
    }

    /** There is one committer: whatever befalls a group, an error of the machine too, those behind it are still served. */
    private static void comeAgain(List<Waiting> group, Throwable fault) {
        group.forEach(Waiting::comeAgain);
        LOG.error("a group of ballots was not committed; its voters are asked to send them again", fault);
    }

    @Override
    public void start() {
        running = true;
        committer = Thread.ofPlatform().daemon().name("ballots").start(this::work);
    }

    /** Whatever waits is still put into the box. */
    @Override
    public void stop() {
        running = false;
        committer.interrupt();
        try {
            committer.join(COME_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        queue.forEach(Waiting::comeAgain);
        queue.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
