package org.shangliang.app.platform.postgres;

/** A database the program can connect to. */
interface Database extends AutoCloseable {
    String url();

    String user();

    String password();

    @Override
    void close();

    /** A server that someone else runs. */
    record External(String url, String user, String password) implements Database {
        @Override
        public void close() {}
    }
}
