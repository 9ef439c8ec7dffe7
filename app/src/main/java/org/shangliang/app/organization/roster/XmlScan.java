package org.shangliang.app.organization.roster;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain XML of workbooks tag by tag, straight from its bytes. Whatever is not plain (another encoding,
 * declarations, comments, CDATA) is {@link Unusual} and left to a full reader; no entity is ever declared or expanded.
 */
final class XmlScan implements Closeable {
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private byte[] bytes = new byte[1 << 16];
    private int end;
    private int at;
    private int text;
    private int name;
    private int nameEnd;
    private int close;

    /** XML that this reader leaves to a full one. */
    static final class Unusual extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusual() {
            super("unusual", null, false, false);
        }
    }

    XmlScan(InputStream in) {
        this.in = in;
    }

    /** Goes on to the next tag; false at the end. */
    boolean next() throws IOException {
        text = at;
        while (true) {
            int open = find('<', at);
            if (open < 0) {
                return false;
            }
            close = find('>', open + 1);
            if (close < 0) {
                throw new Unusual();
            }
            name = opening(close) + 1;
            at = close + 1;
            if (bytes[name] != '?') {
                break;
            }
            declared(name, close);
            text = at;
        }
        if (bytes[name] == '!') {
            throw new Unusual();
        }
        nameEnd = name;
        while (nameEnd < close && bytes[nameEnd] > ' ' && (bytes[nameEnd] != '/' || nameEnd == name)) {
            nameEnd++;
        }
        return true;
    }

    /** Where the tag begins that ends here; looked for again, as reading on moves the bytes. */
    private int opening(int to) {
        int open = to;
        while (bytes[open] != '<') {
            open--;
        }
        return open;
    }

    private void declared(int from, int to) {
        String declaration = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        if (declaration.contains("encoding") && !declaration.matches("(?is).*encoding\\s*=\\s*.utf-8.*")) {
            throw new Unusual();
        }
    }

    /** Whether the tag has this name; a closing one begins with a slash. */
    boolean is(String tag) {
        if (nameEnd - name != tag.length()) {
            return false;
        }
        for (int i = 0; i < tag.length(); i++) {
            if (bytes[name + i] != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tag is opened and closed in one. */
    boolean isEmpty() {
        return bytes[close - 1] == '/';
    }

    /** The value of an attribute of the tag, or null. */
    @Nullable
    String attribute(String wanted) {
        int i = nameEnd;
        while (i < close) {
            while (i < close && (bytes[i] <= ' ' || bytes[i] == '/')) {
                i++;
            }
            int begun = i;
            while (i < close && bytes[i] != '=') {
                i++;
            }
            if (i + 1 >= close) {
                return null;
            }
            int ended = i;
            byte quote = bytes[++i];
            int value = ++i;
            while (i < close && bytes[i] != quote) {
                i++;
            }
            if (i == close || (quote != '"' && quote != '\'')) {
                throw new Unusual();
            }
            if (same(begun, ended, wanted)) {
                return XmlText.decoded(bytes, value, i);
            }
            i++;
        }
        return null;
    }

    private boolean same(int from, int to, String wanted) {
        if (to - from != wanted.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] != wanted.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /** The text between the tag before and this one. */
    String text() {
        return XmlText.decoded(bytes, text, name - 1);
    }

    /** The place of a byte from an index on, reading on as needed; -1 if there is none. */
    private int find(char wanted, int from) throws IOException {
        int i = from;
        while (true) {
            while (i < end) {
                if (bytes[i] == wanted) {
                    return i;
                }
                i++;
            }
            int kept = text;
            if (!more()) {
                return -1;
            }
            i -= kept - text;
        }
    }

    /** Reads on, keeping what stands from the text's beginning. */
    private boolean more() throws IOException {
        if (text > 0) {
            System.arraycopy(bytes, text, bytes, 0, end - text);
            end -= text;
            at -= text;
            text = 0;
        } else if (end == bytes.length) {
            if (end >= LONGEST) {
                throw new Unusual();
            }
            bytes = Arrays.copyOf(bytes, end * 2);
        }
        int read = in.read(bytes, end, bytes.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
