package org.shangliang.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shangliang.app.platform.CannotStart;

/**
 * The user PostgreSQL runs as. It refuses to run as root, so root hands it to an ordinary user ({@code setpriv}) or, when
 * none can reach the data directory, to a user namespace ({@code unshare -U}) in which root's files look like an
 * ordinary user's.
 *
 * @param prefix words put before every command
 * @param uid owner that the database's files must have
 * @param gid group that the database's files must have
 */
record RunAs(List<String> prefix, int uid, int gid) {
    private static final List<String> USERS = List.of("shangliang", "postgres", "nobody");

    /** Finds a way that can execute {@code program}. */
    static RunAs whoCanExecute(Path program) throws IOException {
        if (!currentUserIsRoot()) {
            return new RunAs(List.of(), currentUser(), (int) Files.getAttribute(Path.of("/proc/self"), "unix:gid"));
        }
        return Stream.concat(USERS.stream().flatMap(name -> ordinaryUser(name).stream()), Stream.of(namespace()))
                .filter(candidate -> candidate.canExecute(program))
                .findFirst()
                .orElseThrow(
                        () -> new CannotStart(
                                "PostgreSQL does not run as root, and neither setpriv (to %s) nor unshare -U could run %s as an ordinary user."
                                        .formatted(String.join(", ", USERS), program),
                                "Start the program as an ordinary user, install util-linux, or name a server with SHANGLIANG_DB_URL."));
    }

    static boolean currentUserIsRoot() {
        return currentUser() == 0;
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives the tree to this user, so that the database can be taken over from another way of running it. */
    void own(Path tree) throws IOException {
        if (!currentUserIsRoot()) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if ((int) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS) != uid) {
                    Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                    Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
    }

    private static int currentUser() {
        try {
            return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException failed) {
            throw new CannotStart(
                    "/proc is not readable: " + failed,
                    "The built-in PostgreSQL needs Linux; elsewhere name a server with SHANGLIANG_DB_URL.",
                    failed);
        }
    }

    private static Optional<RunAs> ordinaryUser(String name) {
        try {
            var uid = Command.output(List.of("id", "-u", name));
            var gid = Command.output(List.of("id", "-g", name));
            var prefix = List.of(
                    "setpriv",
                    "--reuid=" + uid,
                    "--regid=" + gid,
                    "--clear-groups",
                    "--inh-caps=-all",
                    "--no-new-privs");
            return Optional.of(new RunAs(prefix, Integer.parseInt(uid), Integer.parseInt(gid)));
        } catch (IOException | NumberFormatException noSuchUser) {
            return Optional.empty();
        }
    }

    private static RunAs namespace() {
        return new RunAs(List.of("unshare", "-U", "--map-user=1000", "--map-group=1000"), 0, 0);
    }

    /** A shell asks, because what setpriv itself starts may still be found with root's rights. */
    private boolean canExecute(Path program) {
        try {
            Command.output(
                    command(List.of("sh", "-c", "[ \"$(id -u)\" != 0 ] && \"$0\" --version", program.toString())));
            return true;
        } catch (IOException no) {
            return false;
        }
    }
}
