package org.shangliang.app.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.paper.SupervisionLetter.Form;

/**
 * Issues a letter of supervision (出具监督文书). Facts and demands are lines of text; the sender says by when an answer is
 * asked for.
 *
 * @param authority the labour authority addressed, where the letter is a proposal to it
 */
public record NewLetter(
        @NotNull UUID enterprise,
        @NotNull Form kind,
        @Nullable Addressee addressee,
        @Nullable @Size(max = 100) String authority,
        @NotBlank @Size(max = 2000) String facts,
        @NotBlank @Size(max = 2000) String demands,
        @NotNull LocalDate replyDue) {

    /** To whom a letter goes (收文单位). */
    public enum Addressee {
        /** The employer (企业). */
        EMPLOYER,
        /** Its union (工会). */
        UNION,
        /** The labour authority (人社部门). */
        AUTHORITY
    }
}
