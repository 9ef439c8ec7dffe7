package org.shangliang.app.platform;

import java.util.List;

/** Something the operator must read on the console when the program begins to serve: demo accounts, a one-time address. */
public interface StartNotice {

    /** The lines to show above the READY line; {@code address} is where the program serves, without a final slash. */
    List<String> lines(String address);
}
