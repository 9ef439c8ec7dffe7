package org.shangliang.app.organization.roster;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes rows in PostgreSQL's text format of COPY, in pieces, while they are being read. */
final class CopyStream {
    private static final int PIECE = 1 << 16;
    private static final byte[] NULL = {'\\', 'N'};

    private final CopyIn copy;
    private final byte[] buffer = new byte[PIECE];
    private int length;
    private boolean begun;

    CopyStream(CopyIn copy) {
        this.copy = copy;
    }

    CopyStream text(@Nullable String value) throws SQLException {
        next();
        if (value == null) {
            return bytes(NULL);
        }
        return bytes((isPlain(value) ? value : escaped(value)).getBytes(StandardCharsets.UTF_8));
    }

    CopyStream number(@Nullable Number value) throws SQLException {
        next();
        return bytes(value == null ? NULL : value.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    CopyStream flag(@Nullable Boolean value) throws SQLException {
        next();
        return bytes(value == null ? NULL : new byte[] {(byte) (value ? 't' : 'f')});
    }

    CopyStream id(@Nullable UUID value) throws SQLException {
        next();
        return bytes(value == null ? NULL : value.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Ends the row. */
    void end() throws SQLException {
        one((byte) '\n');
        begun = false;
    }

    /** Sends what is left and ends the copy; the number of rows the server took. */
    long finish() throws SQLException {
        flush();
        return copy.endCopy();
    }

    private void next() throws SQLException {
        if (begun) {
            one((byte) '\t');
        }
        begun = true;
    }

    private CopyStream bytes(byte[] bytes) throws SQLException {
        if (length + bytes.length > PIECE) {
            flush();
        }
        if (bytes.length > PIECE) {
            copy.writeToCopy(bytes, 0, bytes.length);
        } else {
            System.arraycopy(bytes, 0, buffer, length, bytes.length);
            length += bytes.length;
        }
        return this;
    }

    private void one(byte b) throws SQLException {
        if (length == PIECE) {
            flush();
        }
        buffer[length++] = b;
    }

    private void flush() throws SQLException {
        if (length > 0) {
            copy.writeToCopy(buffer, 0, length);
            length = 0;
        }
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String value) {
        StringBuilder safe = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> safe.append("\\\\");
                case '\t' -> safe.append("\\t");
                case '\n' -> safe.append("\\n");
                case '\r' -> safe.append("\\r");
                case '\0' -> {}
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
