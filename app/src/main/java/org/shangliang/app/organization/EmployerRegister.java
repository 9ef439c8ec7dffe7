package org.shangliang.app.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** The register of employers (用人单位台账): recording and changing them. */
public interface EmployerRegister {

    /** Records a new employer in the scope; throws {@code InvalidInput} naming the fields that cannot stand. */
    UUID enter(EmployerDraft draft, Scope scope);

    /** What could not stand of a draft, without recording anything; empty if it can. */
    List<FieldError> examine(EmployerDraft draft, Scope scope);

    /** Changes an employer that still stands at {@code version}. */
    void amend(UUID id, int version, EmployerDraft draft, Scope scope);

    /** Records how the enterprise fares; earlier findings are kept. */
    void judge(UUID id, Judgement judgement, Scope scope);

    /** The findings on an employer, newest first. */
    List<Judgement> judgements(UUID id);

    /** Gives an employer into the care of an instructor's capacity from a day on. */
    void assign(UUID employer, UUID capacity, LocalDate since);

    /** Takes an employer out of the care of whoever has it now; does nothing if nobody has. */
    void release(UUID employer, LocalDate until);

    /**
     * Enters an employer and unions that came with a case file under the numbers they had; what is here stays as it is.
     * {@code InvalidInput} on {@code file} if a credit code or a union's name is here under another number.
     */
    void restore(EmployerView employer, List<UnionView> unions);
}
