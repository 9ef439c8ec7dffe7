package org.shangliang.law.lint;

/** Looks at one sentence for one kind of fault (检查项). */
interface ClauseCheck {
    void read(Sentence sentence, Reading reading);
}
