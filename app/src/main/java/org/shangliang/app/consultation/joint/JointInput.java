package org.shangliang.app.consultation.joint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.OpenCase.Scope;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** Checks what was typed about talks at one table (输入检查); all that is wrong is said at once. */
final class JointInput {
    private final List<FieldError> errors = new ArrayList<>();

    String text(String field, @Nullable String typed, int most) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            errors.add(new FieldError(field, "joint.empty"));
        } else if (text.length() > most) {
            errors.add(new FieldError(field, "joint.long", List.of(String.valueOf(most))));
        }
        return text;
    }

    Scope scope(@Nullable String typed) {
        return JointTalks.scopes().stream()
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseGet(() -> chosen("scope", Scope.SECTORAL));
    }

    /** One of those the law of the case's kind knows. */
    JointResult result(@Nullable String typed, List<JointResult> known) {
        return JointResult.of(typed).filter(known::contains).orElseGet(() -> chosen("result", JointResult.CONTRACT));
    }

    PlatformTopic topic(@Nullable String typed) {
        return PlatformTopic.of(typed).orElseGet(() -> chosen("topic", PlatformTopic.OTHER));
    }

    private <T> T chosen(String field, T none) {
        errors.add(new FieldError(field, "joint.choose"));
        return none;
    }

    /** Throws if anything was wrong. */
    void check() {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
