package org.shangliang.bench;

/** Somebody whose steps are measured: prepares things to do, does one each time it is asked, can count what was done. */
interface Contender {
    String name();

    /** Makes ready for so many steps after a checkpoint, outside the measured time. */
    void prepare(int steps) throws Exception;

    /** Does the step of this number; returns when it is durable, throws if it was not done. */
    void step(int number);

    /** Fails unless the database holds exactly these steps, done once each. */
    void check(int steps) throws Exception;
}
