package org.shangliang.app.consultation.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Disclosure.Item;
import org.shangliang.app.consultation.model.Disclosure.Manner;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/**
 * An item about to be given (要提供的资料): one of those asked for, by its number, or something else by its title; a file, or
 * for reading on the premises, which is the usual way, or the reason why there is nothing to give.
 */
public record NewItem(
        @Nullable Integer requested,
        @Nullable String title,
        @Nullable Boolean confidential,
        @Nullable UUID attachment,
        @Nullable String reason) {
    private static final int TITLE = 200;
    private static final int REASON = 500;

    boolean isConfidential() {
        return !Boolean.FALSE.equals(confidential);
    }

    /** The item as the procedure keeps it; everything that cannot stand is told at once. */
    Item checked(List<String> asked) {
        var errors = new ArrayList<FieldError>();
        boolean known = requested != null && requested >= 1 && requested <= asked.size();
        if (requested != null && !known) {
            errors.add(new FieldError(
                    "requested", "consultation.disclosure.requested", List.of(String.valueOf(asked.size()))));
        }
        var typed = text(title);
        var named = typed.isEmpty() && requested != null && known ? asked.get(requested - 1) : typed;
        if (named.isEmpty() && requested == null && !asked.isEmpty()) {
            errors.add(new FieldError(
                    "requested", "consultation.disclosure.requested", List.of(String.valueOf(asked.size()))));
        } else if (named.isEmpty() && requested == null || named.length() > TITLE) {
            errors.add(new FieldError("title", "consultation.disclosure.title"));
        }
        var why = text(reason);
        if (why.length() > REASON) {
            errors.add(new FieldError("reason", "consultation.disclosure.reason"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var manner = attachment != null ? Manner.HANDED_OVER : why.isEmpty() ? Manner.ON_PREMISES : Manner.ANSWERED;
        return new Item(named, manner, requested, manner == Manner.ANSWERED ? why : null);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
