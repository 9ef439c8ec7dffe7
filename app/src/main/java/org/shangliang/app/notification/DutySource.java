package org.shangliang.app.notification;

import java.time.LocalDate;
import java.util.List;
import org.shangliang.app.access.Actor;

/** Knows what a person has to do now (待办来源); a module that knows some supplies one bean. */
@FunctionalInterface
public interface DutySource {

    /** What is due for this person on this day, the most urgent first. */
    List<Duty> of(Actor actor, LocalDate today);
}
