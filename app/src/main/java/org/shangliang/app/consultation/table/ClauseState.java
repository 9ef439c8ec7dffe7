package org.shangliang.app.consultation.table;

/** Where a clause stands between the two sides (条款状态). */
public enum ClauseState {
    /** One side has proposed, the other has not answered yet (等对方). */
    WAITING,
    /** The two sides propose different texts (分歧). */
    APART,
    /** One chief has initialled the last pass (一方首席已同意). */
    INITIALLED,
    /** Both chiefs have initialled the same pass (谈成). */
    AGREED,
    /** Both sides keep their view and go on later (保留). */
    RESERVED,
    /** Left aside in this round (搁置). */
    PARKED,
    /** Taken back (撤回). */
    WITHDRAWN;

    /** Whether the draft still waits for it. */
    public boolean isOpen() {
        return switch (this) {
            case WAITING, APART, INITIALLED, RESERVED -> true;
            case AGREED, PARKED, WITHDRAWN -> false;
        };
    }
}
