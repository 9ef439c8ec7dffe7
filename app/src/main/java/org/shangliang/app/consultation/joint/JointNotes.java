package org.shangliang.app.consultation.joint;

import java.util.Set;
import org.shangliang.app.audit.NoteKinds;
import org.springframework.stereotype.Component;

/** What talks at one table write into dockets: notes beside the procedure (旁注). */
@Component
class JointNotes implements NoteKinds {
    static final String SET = "joint.set";
    static final String CARRIED = "joint.carried";
    static final String SEATED = "joint.seated";
    static final String LEFT = "joint.left";
    static final String TOLD = "joint.told";
    static final String STOOD = "joint.stood";
    static final String BOUND = "joint.bound";

    @Override
    public Set<String> kinds() {
        return Set.of(SET, CARRIED, SEATED, LEFT, TOLD, STOOD, BOUND);
    }
}
