package org.shangliang.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One browser's connection that is kept and sends one ballot after another; no more work than a socket needs. */
final class BallotPost implements AutoCloseable {
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    private BallotPost(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        out = socket.getOutputStream();
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Connections that wait for work. */
    static final class Pool implements AutoCloseable {
        private final ConcurrentLinkedQueue<BallotPost> idle = new ConcurrentLinkedQueue<>();
        private final int port;

        Pool(int port) {
            this.port = port;
        }

        /** Sends a ballot and answers the status. */
        int send(UUID vote, String body) {
            try {
                var ready = idle.poll();
                var post = ready == null ? new BallotPost(port) : ready;
                int status = post.post("/api/v1/votes/" + vote + "/ballots", body);
                idle.add(post);
                return status;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }

        @Override
        public void close() throws IOException {
            for (var post = idle.poll(); post != null; post = idle.poll()) {
                post.close();
            }
        }
    }

    private int post(String path, String body) throws IOException {
        var text = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        var status = line();
        int length = -1;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.skipNBytes(length);
        } else {
            chunks();
        }
        return Integer.parseInt(status.split(" ")[1]);
    }

    private void chunks() throws IOException {
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            in.skipNBytes(size + 2L);
        }
        line();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
