package org.shangliang.app.organization.roster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sheet on a thread of its own, so that reading and writing go on at the same time; hands the lines on in bundles
 * and waits when the writer is behind.
 */
final class LineFeed implements AutoCloseable {
    static final int MOST_ROWS = 500_000;
    private static final int BUNDLE = 4_000;
    private static final int AHEAD = 4;

    private final BlockingQueue<Bundle> bundles = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;
    private boolean ended;

    private record Bundle(
            List<Line> lines, boolean last, @Nullable Throwable failure) {}

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    LineFeed(Sheet sheet, Header header, LineReader reader) {
        thread = Thread.ofPlatform().name("roster-reader").daemon().start(() -> read(sheet, header, reader));
    }

    /** The next lines; empty when the sheet has ended. */
    List<Line> next() throws IOException {
        if (ended) {
            return List.of();
        }
        try {
            Bundle bundle = bundles.take();
            ended = bundle.last;
            return switch (bundle.failure) {
                case null -> bundle.lines;
                case IOException e -> throw e;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new IllegalStateException(e);
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void read(Sheet sheet, Header header, LineReader reader) {
        try {
            var rows = new Bundling(header, reader);
            sheet.read(rows);
            rows.end();
        } catch (GivenUp e) {
            // nobody listens any more
        } catch (Throwable e) {
            put(new Bundle(List.of(), true, e));
        }
    }

    private void put(Bundle bundle) {
        try {
            bundles.put(bundle);
        } catch (InterruptedException e) {
            throw new GivenUp();
        }
    }

    /** Stops reading if it still goes on, and waits until the sheet is free. */
    @Override
    public void close() {
        thread.interrupt();
        bundles.clear();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Bundling implements Sheet.Rows {
        private final Header header;
        private final LineReader reader;
        private List<Line> lines = new ArrayList<>(BUNDLE);
        private int read;

        Bundling(Header header, LineReader reader) {
            this.header = header;
            this.reader = reader;
        }

        @Override
        public boolean row(int number, String[] cells) {
            Line line = number <= header.lastRow() ? null : reader.read(number, cells);
            if (line == null) {
                return true;
            }
            if (++read > MOST_ROWS) {
                throw new Unreadable("file.tooManyRows", String.valueOf(MOST_ROWS));
            }
            lines.add(line);
            if (lines.size() == BUNDLE) {
                put(new Bundle(lines, false, null));
                lines = new ArrayList<>(BUNDLE);
            }
            return true;
        }

        void end() {
            put(new Bundle(lines, true, null));
        }
    }
}
